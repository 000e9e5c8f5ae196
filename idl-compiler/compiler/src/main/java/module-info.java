/**
 * The IDL compiler as a library. Start reading at {@link org.pleiad.idl.IdlCompiler}.
 *
 * <p>The libraries below it that are no modules themselves are required by the names that Java derives for them.
 */
module org.pleiad.idl {
    requires com.github.javaparser.core;
    requires java.compiler;
    requires jcpp;
    requires org.antlr.antlr4.runtime;
    // jcpp logs through it, but cannot say so, being no module
    requires org.slf4j;

    exports org.pleiad.idl;
    exports org.pleiad.idl.compare;
    exports org.pleiad.idl.component;
    exports org.pleiad.idl.diagnostic;
    exports org.pleiad.idl.flags;
    exports org.pleiad.idl.format;
    exports org.pleiad.idl.model;
    exports org.pleiad.idl.output;
}
