package org.pleiad.orb;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import org.omg.CORBA.Any;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ValueFactory;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.AnyValue;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.dynamic.TypeCodes;
import org.pleiad.orb.dynamic.ValueFactories;

/** The part of an ORB that makes TypeCodes and Anys, which the singleton and the full ORB share. Thread-safe. */
abstract class TypeFactoryOrb extends org.omg.CORBA_3_0.ORB implements ValueFactories.Owner {
    private static final int FIRST_CAPACITY = 256;

    private final ValueFactories valueFactories = new ValueFactories();

    /** How references in Anys and streams of this ORB are read and written. */
    abstract ObjectReferences references();

    @Override
    public ValueFactories valueFactories() {
        return valueFactories;
    }

    @Override
    public ValueFactory register_value_factory(String id, ValueFactory factory) {
        return valueFactories.register(id, factory);
    }

    @Override
    public void unregister_value_factory(String id) {
        valueFactories.unregister(id);
    }

    @Override
    public ValueFactory lookup_value_factory(String id) {
        return valueFactories.lookup(id);
    }

    @Override
    public Any create_any() {
        return new AnyValue(this, references());
    }

    @Override
    public OutputStream create_output_stream() {
        CdrWriter writer = new CdrWriter(
                Unpooled.buffer(FIRST_CAPACITY), ByteOrder.nativeOrder(), GiopVersion.V1_2, CodeSets.IN_MEMORY);
        return new CdrOutputStream(this, writer, references());
    }

    @Override
    public TypeCode get_primitive_tc(TCKind kind) {
        return TypeCodes.primitive(kind);
    }

    @Override
    public TypeCode create_struct_tc(String id, String name, StructMember[] members) {
        return TypeCodes.struct(id, name, members);
    }

    @Override
    public TypeCode create_union_tc(String id, String name, TypeCode discriminator, UnionMember[] members) {
        return TypeCodes.union(id, name, discriminator, members);
    }

    @Override
    public TypeCode create_enum_tc(String id, String name, String[] members) {
        return TypeCodes.enumeration(id, name, members);
    }

    @Override
    public TypeCode create_alias_tc(String id, String name, TypeCode original) {
        return TypeCodes.alias(id, name, original);
    }

    @Override
    public TypeCode create_exception_tc(String id, String name, StructMember[] members) {
        return TypeCodes.exception(id, name, members);
    }

    @Override
    public TypeCode create_interface_tc(String id, String name) {
        return TypeCodes.interfaceType(id, name);
    }

    @Override
    public TypeCode create_abstract_interface_tc(String id, String name) {
        return TypeCodes.abstractInterface(id, name);
    }

    @Override
    public TypeCode create_local_interface_tc(String id, String name) {
        return TypeCodes.localInterface(id, name);
    }

    @Override
    public TypeCode create_native_tc(String id, String name) {
        return TypeCodes.nativeType(id, name);
    }

    @Override
    public TypeCode create_string_tc(int bound) {
        return TypeCodes.string(bound);
    }

    @Override
    public TypeCode create_wstring_tc(int bound) {
        return TypeCodes.wstring(bound);
    }

    @Override
    public TypeCode create_fixed_tc(short digits, short scale) {
        return TypeCodes.fixed(digits, scale);
    }

    @Override
    public TypeCode create_sequence_tc(int bound, TypeCode element) {
        return TypeCodes.sequence(bound, element);
    }

    @Override
    @Deprecated
    public TypeCode create_recursive_sequence_tc(int bound, int offset) {
        return TypeCodes.recursiveSequence(bound, offset);
    }

    @Override
    public TypeCode create_array_tc(int length, TypeCode element) {
        return TypeCodes.array(length, element);
    }

    @Override
    public TypeCode create_value_tc(
            String id, String name, short modifier, TypeCode concreteBase, ValueMember[] members) {
        return TypeCodes.value(id, name, modifier, concreteBase, members);
    }

    @Override
    public TypeCode create_value_box_tc(String id, String name, TypeCode content) {
        return TypeCodes.valueBox(id, name, content);
    }

    @Override
    public TypeCode create_recursive_tc(String id) {
        return TypeCodes.recursive(id);
    }
}
