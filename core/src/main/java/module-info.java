/** The engine of CallCoach and its API. */
module org.callcoach.core {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.google.common;
  requires com.ibm.icu;
  requires org.apache.opennlp.tools;
  requires liblinear;
  requires static com.google.errorprone.annotations;
  requires static org.jspecify;

  exports org.callcoach;
  exports org.callcoach.advice;
  exports org.callcoach.brief;
  exports org.callcoach.classify;
  exports org.callcoach.nlu;
  exports org.callcoach.notes;
  exports org.callcoach.pack;
  exports org.callcoach.plan;
  exports org.callcoach.policy;

  uses org.callcoach.pack.PackProvider;
}
