package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCodePackage.Bounds;

/** {@code enum}. */
final class EnumTypeCode extends NamedTypeCode {
    private static final long serialVersionUID = 1L;
    private final transient List<String> enumerators;

    EnumTypeCode(String id, String name, List<String> enumerators) {
        super(TCKind.tk_enum, id, name);
        this.enumerators = List.copyOf(enumerators);
    }

    List<String> enumerators() {
        return enumerators;
    }

    @Override
    public int member_count() {
        return enumerators.size();
    }

    @Override
    public String member_name(int index) throws Bounds {
        return enumerators.get(checked(index, enumerators.size()));
    }

    @Override
    long leastOctets(int depth) {
        return 4;
    }
}
