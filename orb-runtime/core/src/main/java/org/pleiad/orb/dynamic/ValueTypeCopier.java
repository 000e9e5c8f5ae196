package org.pleiad.orb.dynamic;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_CUSTOM;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.ReadValues;
import org.pleiad.orb.cdr.ValueHeader;
import org.pleiad.orb.cdr.ValueTag;
import org.pleiad.orb.cdr.WrittenValues;

/**
 * Copies value types member by member as their TypeCodes say, without their classes; what refers to a value outside of
 * what is copied gets a copy of it. A value whose TypeCode nobody has, or whose state only its author understands, goes
 * through its class.
 */
final class ValueTypeCopier {
    private final ValueCopier members;
    private final CdrReader in;
    private final CdrWriter out;
    private final ORB orb;
    private final ObjectReferences references;
    private final ReadValues from;
    private final WrittenValues to;

    /** Where a copy begins, by where the value began. */
    private final Map<Integer, Integer> copies = new HashMap<>();

    ValueTypeCopier(ValueCopier members, CdrReader in, CdrWriter out, ORB orb, ObjectReferences references) {
        this.members = members;
        this.in = in;
        this.out = out;
        this.orb = orb;
        this.references = references;
        this.from = in.values();
        this.to = out.values();
    }

    /** @param type of kind value, event, box or abstract interface, without aliases */
    void copy(CdrTypeCode type, int level) {
        int tag = from.readTag();
        if (tag == ValueTag.NULL) {
            out.writeLong(ValueTag.NULL);
        } else if (tag == ValueTag.INDIRECTION) {
            refer(from.readIndirection(), type, level);
        } else {
            begun(from.begin(tag), type, level);
        }
    }

    private void refer(int start, CdrTypeCode type, int level) {
        Integer copy = copies.get(start);
        if (copy != null) {
            to.referTo(copy);
            return;
        }
        ReadValues.Place place = from.goTo(start);
        members.copy(type, level + 1);
        from.goBack(place);
    }

    private void begun(ValueHeader header, CdrTypeCode declared, int level) {
        List<String> ids = header.ids().isEmpty() ? List.of(id(declared)) : header.ids();
        CdrTypeCode type = typeOf(ids.get(0), declared);
        int cut = header.chunked() ? ids.indexOf(id(declared)) : 0;
        if (type == null && cut > 0) {
            type = declared;
            ids = ids.subList(cut, ids.size());
        }
        if (type == null || isOpaque(type) || lacksBase(type, ids)) {
            throughClass(header);
            return;
        }
        boolean chunked = ids.size() > 1 || to.inChunks();
        copies.put(header.start(), to.begin(null, "", ids, chunked));
        if (type instanceof ValueTypeCode value) {
            state(value, level);
        } else {
            members.copy(type.children().get(0), level + 1);
        }
        to.end(chunked);
        from.end(header);
    }

    private static boolean isOpaque(CdrTypeCode type) {
        return type instanceof ValueTypeCode value && value.type_modifier() == VM_CUSTOM.value;
    }

    /** TypeCodes of JacORB's compiler do not name the base of a value type, so that its state would be left out. */
    private static boolean lacksBase(CdrTypeCode type, List<String> ids) {
        return ids.size() > 1 && type instanceof ValueTypeCode value && value.base() == null;
    }

    /** The TypeCode of the type with this id, or {@code null}. */
    private static CdrTypeCode typeOf(String id, CdrTypeCode declared) {
        CdrTypeCode type = declared;
        if (!id.equals(id(declared))) {
            TypeCode known = ValueClasses.typeCode(id);
            type = known == null ? null : TypeCodes.adopt(known).unaliased();
        }
        boolean isValue =
                type instanceof ValueTypeCode || type != null && type.kind().value() == TCKind._tk_value_box;
        return isValue ? type : null;
    }

    private void state(ValueTypeCode type, int level) {
        if (type.base() != null && type.base().unaliased() instanceof ValueTypeCode base) {
            state(base, level);
        }
        type.members().forEach(member -> members.copy(member.type(), level + 1));
    }

    private void throughClass(ValueHeader header) {
        from.goTo(header.start());
        Serializable value = new CdrInputStream(orb, in, references).read_value();
        new CdrOutputStream(orb, out, references).write_value(value);
    }

    private static String id(CdrTypeCode type) {
        return type instanceof NamedTypeCode named ? named.id() : "";
    }
}
