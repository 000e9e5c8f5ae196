package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;

/** {@code typedef} or value box. */
final class AliasTypeCode extends NamedTypeCode {
    private static final long serialVersionUID = 1L;
    private final transient List<CdrTypeCode> content;

    AliasTypeCode(TCKind kind, String id, String name, CdrTypeCode content) {
        super(kind, id, name, List.of(content));
        this.content = List.of(content);
    }

    @Override
    List<CdrTypeCode> children() {
        return content;
    }

    @Override
    public TypeCode content_type() {
        return content.get(0);
    }

    @Override
    long leastOctets(int depth) {
        return kind().value() == TCKind._tk_alias ? content.get(0).minOctets(depth) : 4;
    }
}
