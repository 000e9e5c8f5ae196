/** The Interface Repository, served from IDL. Start reading at {@link org.pleiad.ir.InterfaceRepository}. */
module org.pleiad.ir {
    requires transitive org.pleiad.orb;
    requires transitive org.pleiad.idl;
    requires org.pleiad.dynamic;

    exports org.pleiad.ir;
    exports org.pleiad.ir.print;
}
