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
 * A TypeCode: an immutable node of a graph (CORBA 3.3 part 1, 8.11). Operations that a kind does not have raise BadKind
 * here; the subclasses override those that it has. Any thread.
 *
 * <p>Only {@link RecursiveTypeCode} closes cycles. What walks the graph relies on {@link #MOST_LEVELS}.
 */
abstract class CdrTypeCode extends TypeCode {
    private static final long serialVersionUID = 1L;

    /** The greatest depth of the graph without its cycles: guards the stack of everything that walks it. */
    static final int MOST_LEVELS = 256;

    /** Where {@link #weight} stops counting. */
    private static final int GREATEST_WEIGHT = 1 << 20;

    private static final int UNKNOWN = -1;

    private final transient TCKind kind;
    private final int levels;
    private final int weight;
    private final boolean open;
    private int minOctets = UNKNOWN;

    /** @param children the types that this one refers to */
    CdrTypeCode(TCKind kind, List<CdrTypeCode> children) {
        this.kind = kind;
        int deepest = 0;
        int sum = 1;
        boolean anyOpen = false;
        for (CdrTypeCode child : children) {
            deepest = Math.max(deepest, child.levels);
            sum = Math.min(sum + child.weight, GREATEST_WEIGHT);
            anyOpen |= child.isOpen();
        }
        if (deepest >= MOST_LEVELS) {
            throw Minor.NESTING_TOO_DEEP.exception(
                    CompletionStatus.COMPLETED_NO, "a TypeCode of more than " + MOST_LEVELS + " levels");
        }
        this.levels = deepest + 1;
        this.weight = sum;
        this.open = anyOpen;
    }

    /** This node, or what it stands for. */
    CdrTypeCode target() {
        return this;
    }

    /** The types that this one refers to, member by member. */
    List<CdrTypeCode> children() {
        return List.of();
    }

    /** Nodes below and with this one, shared ones counted each time, up to a limit. */
    final int weight() {
        return weight;
    }

    /** Whether a recursive TypeCode was not yet bound somewhere below when this node was made. */
    boolean isOpen() {
        return open;
    }

    /** The fewest octets that a value takes, saturating; padding not counted. */
    final int minOctets() {
        return minOctets(0);
    }

    final int minOctets(int depth) {
        if (minOctets == UNKNOWN) {
            if (depth > MOST_LEVELS) {
                throw Minor.ILLEGAL_MEMBER_TYPE.exception(
                        CompletionStatus.COMPLETED_NO, "a type that contains itself without a sequence in between");
            }
            minOctets = (int) Math.min(leastOctets(depth + 1), Integer.MAX_VALUE);
        }
        return minOctets;
    }

    /** Computes {@link #minOctets}. */
    abstract long leastOctets(int depth);

    /** This type with aliases looked through. */
    final CdrTypeCode unaliased() {
        CdrTypeCode type = target();
        for (int level = 0; type.kind().value() == TCKind._tk_alias; level++) {
            if (level > MOST_LEVELS) {
                throw Minor.ILLEGAL_MEMBER_TYPE.exception(
                        CompletionStatus.COMPLETED_NO, "an alias that stands for itself");
            }
            type = type.children().get(0).target();
        }
        return type;
    }

    @Override
    public final boolean equal(TypeCode other) {
        return other != null && new TypeComparison(true).same(this, TypeCodes.adopt(other));
    }

    @Override
    public final boolean equivalent(TypeCode other) {
        return other != null && new TypeComparison(false).same(this, TypeCodes.adopt(other));
    }

    @Override
    public final TypeCode get_compact_typecode() {
        return new CompactForm().of(this);
    }

    @Override
    public TCKind kind() {
        return kind;
    }

    @Override
    public String id() throws BadKind {
        throw badKind("id");
    }

    @Override
    public String name() throws BadKind {
        throw badKind("name");
    }

    @Override
    public int member_count() throws BadKind {
        throw badKind("member_count");
    }

    @Override
    public String member_name(int index) throws BadKind, Bounds {
        throw badKind("member_name");
    }

    @Override
    public TypeCode member_type(int index) throws BadKind, Bounds {
        throw badKind("member_type");
    }

    @Override
    public Any member_label(int index) throws BadKind, Bounds {
        throw badKind("member_label");
    }

    @Override
    public TypeCode discriminator_type() throws BadKind {
        throw badKind("discriminator_type");
    }

    @Override
    public int default_index() throws BadKind {
        throw badKind("default_index");
    }

    @Override
    public int length() throws BadKind {
        throw badKind("length");
    }

    @Override
    public TypeCode content_type() throws BadKind {
        throw badKind("content_type");
    }

    @Override
    public short fixed_digits() throws BadKind {
        throw badKind("fixed_digits");
    }

    @Override
    public short fixed_scale() throws BadKind {
        throw badKind("fixed_scale");
    }

    @Override
    public short member_visibility(int index) throws BadKind, Bounds {
        throw badKind("member_visibility");
    }

    @Override
    public short type_modifier() throws BadKind {
        throw badKind("type_modifier");
    }

    @Override
    public TypeCode concrete_base_type() throws BadKind {
        throw badKind("concrete_base_type");
    }

    private BadKind badKind(String operation) {
        return new BadKind("a TypeCode of kind " + kind() + " has no " + operation);
    }

    /** Checks a member index. */
    static int checked(int index, int count) throws Bounds {
        if (index < 0 || index >= count) {
            throw new Bounds("member " + index + " of " + count);
        }
        return index;
    }

    /** Java serialization keeps the octets. */
    final Object writeReplace() {
        return SerializedTypeCode.of(this);
    }

    /** For diagnostics: the kind, and the repository id where there is one. */
    @Override
    public String toString() {
        return kind().toString();
    }
}
