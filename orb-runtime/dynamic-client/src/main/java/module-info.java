/** Calls any object by its IDL, read when the program runs. Start reading at {@link org.pleiad.orb.idl.DynamicIdl}. */
module org.pleiad.dynamic {
    requires transitive org.pleiad.orb;
    requires transitive org.pleiad.idl;
    requires static net.bytebuddy;
    requires tools.jackson.core;

    exports org.pleiad.dynamic;
    exports org.pleiad.dynamic.json;
    exports org.pleiad.dynamic.shape;
    exports org.pleiad.dynamic.type;
    exports org.pleiad.dynamic.value;

    provides org.pleiad.orb.idl.DynamicIdlProvider with
            org.pleiad.dynamic.CompiledIdlProvider;
}
