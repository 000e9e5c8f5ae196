package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.Bounds;

/** {@code struct} or {@code exception}. */
final class StructTypeCode extends NamedTypeCode {
    private static final long serialVersionUID = 1L;
    private final transient List<String> names;
    private final transient List<CdrTypeCode> types;

    /** @param names as many as {@code types} */
    StructTypeCode(TCKind kind, String id, String name, List<String> names, List<CdrTypeCode> types) {
        super(kind, id, name, types);
        this.names = List.copyOf(names);
        this.types = List.copyOf(types);
    }

    @Override
    List<CdrTypeCode> children() {
        return types;
    }

    @Override
    public int member_count() {
        return types.size();
    }

    @Override
    public String member_name(int index) throws Bounds {
        return names.get(checked(index, names.size()));
    }

    @Override
    public TypeCode member_type(int index) throws Bounds {
        return types.get(checked(index, types.size()));
    }

    List<String> names() {
        return names;
    }

    @Override
    long leastOctets(int depth) {
        long sum = kind().value() == TCKind._tk_except ? 4 : 0; // an exception's value begins with its id
        for (CdrTypeCode type : types) {
            sum += type.minOctets(depth);
        }
        return sum;
    }
}
