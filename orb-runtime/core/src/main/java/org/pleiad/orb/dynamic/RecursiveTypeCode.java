package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;
import org.pleiad.orb.error.Minor;

/**
 * Stands, inside a type, for a type around it. Bound once, when that type is made; until then every operation raises
 * BAD_TYPECODE.
 */
final class RecursiveTypeCode extends CdrTypeCode {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final int levelsUp;

    /** Volatile, since the type around may be handed to another thread without further ado. */
    private transient volatile CdrTypeCode target;

    /** Stands for the type with this repository id. */
    RecursiveTypeCode(String id) {
        super(TCKind.tk_null, List.of());
        this.id = id;
        this.levelsUp = 0;
    }

    /** Stands for the type so many levels up, the old way. */
    RecursiveTypeCode(int levelsUp) {
        super(TCKind.tk_null, List.of());
        this.id = "";
        this.levelsUp = levelsUp;
    }

    /** Whether this stands for a type with this id that is so many levels above it. */
    boolean awaits(String otherId, int levels) {
        return target == null && (levelsUp > 0 ? levelsUp == levels : id.equals(otherId));
    }

    void bind(CdrTypeCode type) {
        target = type;
    }

    @Override
    boolean isOpen() {
        return target == null;
    }

    @Override
    CdrTypeCode target() {
        CdrTypeCode bound = target;
        if (bound == null) {
            throw Minor.INCOMPLETE_TYPECODE.exception(CompletionStatus.COMPLETED_NO, id);
        }
        return bound;
    }

    @Override
    List<CdrTypeCode> children() {
        return target().children();
    }

    @Override
    long leastOctets(int depth) {
        return target().minOctets(depth);
    }

    @Override
    public TCKind kind() {
        return target().kind();
    }

    @Override
    public String id() throws BadKind {
        return target().id();
    }

    @Override
    public String name() throws BadKind {
        return target().name();
    }

    @Override
    public int member_count() throws BadKind {
        return target().member_count();
    }

    @Override
    public String member_name(int index) throws BadKind, Bounds {
        return target().member_name(index);
    }

    @Override
    public TypeCode member_type(int index) throws BadKind, Bounds {
        return target().member_type(index);
    }

    @Override
    public Any member_label(int index) throws BadKind, Bounds {
        return target().member_label(index);
    }

    @Override
    public TypeCode discriminator_type() throws BadKind {
        return target().discriminator_type();
    }

    @Override
    public int default_index() throws BadKind {
        return target().default_index();
    }

    @Override
    public int length() throws BadKind {
        return target().length();
    }

    @Override
    public TypeCode content_type() throws BadKind {
        return target().content_type();
    }

    @Override
    public short fixed_digits() throws BadKind {
        return target().fixed_digits();
    }

    @Override
    public short fixed_scale() throws BadKind {
        return target().fixed_scale();
    }

    @Override
    public short member_visibility(int index) throws BadKind, Bounds {
        return target().member_visibility(index);
    }

    @Override
    public short type_modifier() throws BadKind {
        return target().type_modifier();
    }

    @Override
    public TypeCode concrete_base_type() throws BadKind {
        return target().concrete_base_type();
    }

    @Override
    public String toString() {
        return "recursive " + id;
    }
}
