package org.omg.CORBA;

import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.portable.IDLEntity;

/**
 * The description of an IDL type at run time.
 *
 * <p>Operations that do not apply to the {@linkplain #kind kind} raise {@link BadKind}; a member index that is too large
 * raises {@link org.omg.CORBA.TypeCodePackage.Bounds}. Made by the {@code create_…_tc} operations of {@link ORB}. CORBA
 * 3.3 part 1, section 8.11.
 */
public abstract class TypeCode implements IDLEntity {
    private static final long serialVersionUID = 1L;

    public TypeCode() {}

    /** Whether both are identical in every operation that applies to them, names and aliases included. */
    public abstract boolean equal(TypeCode other);

    /** Whether values of both types are interchangeable: aliases are looked through, names ignored. */
    public abstract boolean equivalent(TypeCode other);

    /** The same type without the optional type and member names. */
    public abstract TypeCode get_compact_typecode();

    public abstract TCKind kind();

    /** The repository id, such as {@code IDL:Bank/Account:1.0}. */
    public abstract String id() throws BadKind;

    public abstract String name() throws BadKind;

    public abstract int member_count() throws BadKind;

    public abstract String member_name(int index) throws BadKind, org.omg.CORBA.TypeCodePackage.Bounds;

    public abstract TypeCode member_type(int index) throws BadKind, org.omg.CORBA.TypeCodePackage.Bounds;

    /** The case label of a union member; an octet 0 stands for the default case. */
    public abstract Any member_label(int index) throws BadKind, org.omg.CORBA.TypeCodePackage.Bounds;

    public abstract TypeCode discriminator_type() throws BadKind;

    /** The index of the default member of a union, or -1. */
    public abstract int default_index() throws BadKind;

    /** Length of an array, bound of a string or sequence; 0 if unbounded. */
    public abstract int length() throws BadKind;

    public abstract TypeCode content_type() throws BadKind;

    public abstract short fixed_digits() throws BadKind;

    public abstract short fixed_scale() throws BadKind;

    /** {@link PRIVATE_MEMBER} or {@link PUBLIC_MEMBER}. */
    public abstract short member_visibility(int index) throws BadKind, org.omg.CORBA.TypeCodePackage.Bounds;

    /** {@link VM_NONE}, {@link VM_CUSTOM}, {@link VM_ABSTRACT} or {@link VM_TRUNCATABLE}. */
    public abstract short type_modifier() throws BadKind;

    /** The concrete value type that this one derives from, or {@code null}. */
    public abstract TypeCode concrete_base_type() throws BadKind;
}
