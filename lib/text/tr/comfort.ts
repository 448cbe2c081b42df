/** The choice of the language, and what is in French only. */
export const languageText = {
  /** Of the choice itself. */
  title: "Dil",
  /** Above what has no translation: legal texts, the landlord's own words. */
  frenchOnly: "Aşağıdaki metin Fransızcadır: geçerli olan bu metindir.",
};

/** Small conveniences of forms and facts. */
export const comfortText = {
  showPassword: "Şifreyi göster",
  hidePassword: "Şifreyi gizle",
  copy: "Kopyala",
  copied: "Kopyalandı",
  /** A file of the days by which to pay, for the calendar of a phone. */
  calendar: "Ödeme günlerini takvimime ekle (ICS dosyası)",
  calendarEvent: "Ödenecek kira",
  calendarName: "Kira ödeme günleri",
};

/** What a search engine or a shared link shows of the site. */
export const siteText = {
  description:
    "Kiracı sayfanız: bakiyeniz, kira bildirimleriniz, ödemeleriniz ve belgeleriniz.",
};

/** The last balance and notice, kept on a device that has been told to. */
export const offlineText = {
  title: "Bu cihazda, internet olmadan",
  lead:
    "Son bakiyenizi ve son kira bildiriminizi bu cihazda saklayabilirsiniz. Böylece internet olmadan da görürsünüz.",
  shared:
    "Bunu ortak kullanılan bir telefonda ya da bilgisayarda yapmayın: başkaları okuyabilir. Oturumu kapattığınızda hepsi silinir.",
  keep: "Son bakiyemi ve son kira bildirimimi bu cihazda sakla",
  kept: "Bu cihazda saklandı.",
  eraseLead: "Bu cihazda saklananlar, internet olmadan da buradan silinebilir.",
  erase: "Bu cihazda saklananları sil",
  erased: "Silindi. Bu cihazda artık hiçbir şey saklanmıyor.",
  failed: "Hiçbir şey saklanmadı. Bu sayfayı yenileyin, sonra tekrar deneyin.",
  unable: "Bu tarayıcı, sayfaları internetsiz saklayamıyor.",
  pageTitle: "İnternet yok",
  pageLead: "İnternet bağlantınız yok. Bu cihazda saklananlar aşağıda.",
  pageEmpty: "İnternet bağlantınız yok. Bağlantı gelince yeniden deneyin.",
  /** Before a date and a time. */
  savedOn: "Saklandığı tarih:",
  retry: "Yeniden dene",
  /** A form that could not be sent. */
  notSent:
    "İnternet yok: hiçbir şey gönderilmedi. Yazdıklarınız duruyor. Yeniden deneyin.",
};
