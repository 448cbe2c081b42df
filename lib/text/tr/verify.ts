import type { VerifiedDocument } from "../../domain/document.ts";

/** The public page that says what a document's code stands for. */
export const verifyText = {
  title: "Bir belgeyi doğrula",
  lead:
    "Bu sitenin her belgesinde bir kod vardır. Belgenin gerçek olup olmadığını öğrenmek için kodu buraya yazın.",
  code: "Belgenin kodu",
  hint: "12 harf ve rakam, örneğin 7K3M-0QWX-PZ9D.",
  submit: "Doğrula",
  validTitle: "Bu belge gerçek",
  valid:
    "Bu bilgileri belgedekilerle karşılaştırın. Farklıysa belge değiştirilmiştir.",
  notValidTitle: "Bu belge artık geçerli değil",
  notValid: {
    avis: "Bu kira bildirimi artık geçerli değil.",
    recu: "Ödeme sonradan tamamen ya da kısmen iade edildi.",
    quittance:
      "Bu ayın kirası ve giderleri bugün itibarıyla tamamen ödenmiş değil.",
  },
  unknown:
    "Bu sitenin hiçbir belgesinde bu kod yok. Kodu doğru yazıp yazmadığınızı kontrol edin. Kod doğruysa belge gerçek değildir.",
  kind: "Belge",
  month: "Ay",
  amount: "Tutar",
  issuedOn: "Düzenlenme tarihi",
  issuer: "Düzenleyen",
};

export const documentKinds: Record<VerifiedDocument["kind"], string> = {
  avis: "Kira bildirimi (“avis d’échéance”)",
  recu: "Ödeme makbuzu (“reçu”)",
  quittance: "Kira makbuzu (“quittance”)",
};
