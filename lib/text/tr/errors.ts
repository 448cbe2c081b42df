/** What a page says when something cannot be shown, by status; `ours` for all that is our own failure. */
export const errorSentences = {
  400: {
    title: "Bu istek okunamadı",
    lead: "Önceki sayfaya dönüp yeniden başlayın.",
  },
  403: {
    title: "Bu istek reddedildi",
    lead:
      "Bu istek bu sitenin bir sayfasından gelmiyor. Siteyi yeniden açıp baştan başlayın.",
  },
  404: {
    title: "Böyle bir sayfa yok",
    lead:
      "Adres eksik olabilir ya da sayfa kaldırılmıştır. Adresi kontrol edin ya da ana sayfadan başlayın.",
  },
  413: {
    title: "Çok uzun",
    lead: "Gönderilen metin çok uzun. Kısaltıp yeniden deneyin.",
  },
  503: {
    title: "Site şu anda çok yoğun",
    lead:
      "Birkaç saniye sonra yeniden deneyin. Hiçbir şey kaybolmadı ve hiçbir şey iki kez ödenmedi.",
  },
  ours: {
    title: "Bizden kaynaklanan bir hata oluştu",
    lead:
      "Bu sizin hatanız değil ve hiçbir şey kaybolmadı. Birazdan yeniden deneyin.",
  },
};

export const errorPageText = {
  home: "Ana sayfaya dön",
  help: "Yardım",
  reference: (id: string): string =>
    `Sorun sürerse bize şu numarayı söyleyin: ${id}`,
};
