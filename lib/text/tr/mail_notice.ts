/** The mails about notices. */
export const noticeMail = {
  contract: "Sözleşme",
  subscribedSubject: "Kira bildirimleriniz artık bu siteye geliyor",
  subscribed: (day: string, contract: string): string =>
    `${day} tarihinden beri ${contract} sözleşmesinin kira bildirimleri postayla gönderilmiyor. Her ay bir e-posta bildiriminizin hazır olduğunu söyler. Ücretsizdir, dilediğiniz zaman bırakabilirsiniz.`,
  onPaperSubject: "Kira bildirimleriniz yeniden postayla geliyor",
  onPaper: (day: string, contract: string): string =>
    `${day} tarihinden beri ${contract} sözleşmesinin kira bildirimleri size yeniden postayla gönderiliyor. Bu sitede aldıklarınız burada kalır.`,
  seeAll: "Kira bildirimlerime bak",
  notYou: "Bunu siz yapmadıysanız şifrenizi değiştirin, sonra bizi arayın.",
  readySubject: (month: string): string => `${month} kira bildiriminiz hazır`,
  ready: (month: string): string => `${month} kira bildiriminiz alanınızda.`,
  read: "Bildirimimi oku",
  nothing: "Ödemeniz gereken bir şey yok.",
  drawn: (amount: string, day: string): string =>
    `${amount}, şu tarihte hesabınızdan çekilecek: ${day}. Yapmanız gereken bir şey yok.`,
  left: (amount: string, day: string): string =>
    `Kalan borcunuz ${amount}. Son ödeme günü: ${day}.`,
  reminderSubject: (month: string, day: string): string =>
    `${month} kiranız, son ödeme günü: ${day}`,
  justPaid: "Az önce ödediyseniz bu e-postayı dikkate almayın.",
  pay: "İnternetten öde",
  hardship:
    "Ödemekte zorlanıyor musunuz? O tarihten önce bizi arayın: sizinle birlikte çözüm ararız.",
  stopReminder: "Bu hatırlatmayı artık alma",
};
