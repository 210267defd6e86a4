/** The bundled language packs. */
module org.callcoach.phrases {
  requires org.callcoach.core;
  requires static org.jspecify;

  provides org.callcoach.pack.PackProvider with
      org.callcoach.phrases.BundledPacks;
}
