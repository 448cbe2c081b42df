export const handler = (): Response => {
  throw new Error("secret detail");
};
