/** The mails about notices. */
export const noticeMail = {
  contract: "Sözleşme",
  subscribedSubject: "Kira bildirimleriniz artık bu siteye geliyor",
  subscribed: (day: string, contract: string): string =>
    `${day} tarihinden beri ${contract} numaralı sözleşmenin kira bildirimleri (“avis d’échéance”) artık postayla gönderilmiyor. Her ay, kira bildiriminiz hazır olunca size bir e-posta gelir. Bu ücretsizdir, dilediğiniz zaman bırakabilirsiniz.`,
  onPaperSubject: "Kira bildirimleriniz yeniden postayla geliyor",
  onPaper: (day: string, contract: string): string =>
    `${day} tarihinden beri ${contract} numaralı sözleşmenin kira bildirimleri (“avis d’échéance”) size yeniden postayla gönderiliyor. Bu sitede aldıklarınız sitede kalır.`,
  seeAll: "Kira bildirimlerime bak",
  notYou: "Bunu siz yapmadıysanız şifrenizi değiştirin, sonra bizi arayın.",
  readySubject: (month: string): string => `${month} kira bildiriminiz hazır`,
  ready: (month: string): string =>
    `${month} kira bildiriminiz kiracı sayfanızda.`,
  read: "Kira bildirimimi oku",
  nothing: "Ödemeniz gereken bir şey yok.",
  drawn: (amount: string, day: string): string =>
    `${day} tarihinde banka hesabınızdan ${amount} çekilecek: yapmanız gereken bir şey yok.`,
  left: (amount: string, day: string): string =>
    `${day} tarihinden önce ödemeniz gereken kalan tutar: ${amount}.`,
  reminderSubject: (month: string, day: string): string =>
    `${month} kiranız ${day} tarihinden önce ödenmelidir`,
  justPaid: "Az önce ödediyseniz bu e-postayı dikkate almayın.",
  pay: "İnternetten öde",
  hardship:
    "Ödemekte zorlanıyor musunuz? O tarihten önce bizi arayın: sizinle birlikte çözüm ararız.",
  stopReminder: "Bu hatırlatmayı artık almak istemiyorum",
};
