package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.orb.dynamic.Types.COLOR;
import static org.pleiad.orb.dynamic.Types.LONG;
import static org.pleiad.orb.dynamic.Types.NODE;
import static org.pleiad.orb.dynamic.Types.SHAPE;

import io.netty.buffer.ByteBufUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BAD_TYPECODE;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;

class TypeCodesTest {

    static Stream<TypeCode> everyKind() {
        return Stream.of(
                TypeCodes.primitive(TCKind.tk_null),
                LONG,
                TypeCodes.primitive(TCKind.tk_any),
                TypeCodes.string(0),
                TypeCodes.string(7),
                TypeCodes.wstring(9),
                TypeCodes.fixed((short) 5, (short) 2),
                COLOR,
                NODE,
                SHAPE,
                TypeCodes.sequence(3, NODE),
                TypeCodes.array(4, TypeCodes.array(5, LONG)),
                TypeCodes.alias("IDL:Name:1.0", "Name", TypeCodes.string(0)),
                TypeCodes.exception("IDL:Oops:1.0", "Oops", new StructMember[0]),
                TypeCodes.interfaceType("IDL:Grid:1.0", "Grid"),
                TypeCodes.abstractInterface("IDL:Printable:1.0", "Printable"),
                TypeCodes.localInterface("IDL:Current:1.0", "Current"),
                TypeCodes.nativeType("IDL:Servant:1.0", "Servant"),
                TypeCodes.valueBox("IDL:Box:1.0", "Box", LONG),
                TypeCodes.value("IDL:List:1.0", "List", (short) 0, null, new ValueMember[] {
                    Types.state("head", LONG), Types.state("tail", TypeCodes.recursive("IDL:List:1.0"))
                }),
                TypeCodes.union("IDL:Opt:1.0", "Opt", TypeCodes.primitive(TCKind.tk_boolean), new UnionMember[] {
                    Types.branch("some", Types.label(TypeCodes.primitive(TCKind.tk_boolean), 1), LONG)
                }));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void comesBackEqualFromTheWireInBothOrders(TypeCode type) {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] octets = Encapsulation.write(order, out -> TypeCodeWriter.write(out, (CdrTypeCode) type));
            TypeCode back = TypeCodeReader.read(Encapsulation.read(octets));
            assertThat(back.equal(type)).isTrue();
            assertThat(type.equal(back)).isTrue();
            assertThat(back.equivalent(type)).isTrue();
            assertThat(Encapsulation.write(order, out -> TypeCodeWriter.write(out, (CdrTypeCode) back)))
                    .isEqualTo(octets);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void comesBackEqualFromJavaSerialization(TypeCode type) throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
            out.writeObject(type);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            assertThat(((TypeCode) in.readObject()).equal(type)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aForeignOrbsTypeCodeIsRebuilt(TypeCode type) {
        assertThat(type.equal(new ForeignTypeCode(type))).isTrue();
    }

    @Test
    void hasTheWireFormOfTheStandard() {
        // kind 18, bound 5
        assertThat(wire(TypeCodes.string(5))).isEqualTo("0000001200000005");
        // kind 28, digits 5, scale 2
        assertThat(wire(TypeCodes.fixed((short) 5, (short) 2))).isEqualTo("0000001c00050002");
        assertThat(wire(NODE))
                .isEqualTo("0000000f" + "00000060" // struct, length of the encapsulation
                        + "00000000" // big-endian, padding
                        + "0000000d" + "49444c3a4e6f64653a312e3000" + "000000" // IDL:Node:1.0
                        + "00000005" + "4e6f646500" + "000000" // Node
                        + "00000002" // members
                        + "00000006" + "76616c756500" + "0000" + "00000003" // value: long
                        + "00000009" + "6368696c6472656e00" + "000000" // children:
                        + "00000013" + "00000010" + "00000000" // sequence, length, big-endian and padding
                        + "ffffffff" + "ffffffa0" // indirection, 96 octets back to the struct's kind
                        + "00000000"); // unbounded
    }

    private static String wire(TypeCode type) {
        CdrWriter out = new CdrWriter(
                io.netty.buffer.Unpooled.buffer(),
                ByteOrder.BIG_ENDIAN,
                org.pleiad.orb.cdr.GiopVersion.V1_2,
                org.pleiad.orb.cdr.CodeSets.DEFAULT);
        TypeCodeWriter.write(out, (CdrTypeCode) type);
        return HexFormat.of().formatHex(ByteBufUtil.getBytes(out.buffer()));
    }

    @Test
    void closesRecursionThroughSequencesAndOffsets() throws Exception {
        TypeCode inner = NODE.member_type(1).content_type();
        assertThat(inner.kind()).isEqualTo(TCKind.tk_struct);
        assertThat(inner.id()).isEqualTo("IDL:Node:1.0");
        assertThat(inner.member_type(1).content_type().member_name(0)).isEqualTo("value");
        TypeCode byOffset = TypeCodes.struct("IDL:Node:1.0", "Node", new StructMember[] {
            Types.member("value", LONG), Types.member("children", TypeCodes.recursiveSequence(0, 1))
        });
        assertThat(byOffset.equal(NODE)).isTrue();
    }

    @Test
    void theUnfinishedRecursiveTypeIsOfNoUse() {
        TypeCode open = TypeCodes.recursive("IDL:Node:1.0");
        assertRaised(Minor.INCOMPLETE_TYPECODE, open::kind);
        assertRaised(Minor.INCOMPLETE_TYPECODE, () -> wire(TypeCodes.sequence(0, open)));
    }

    @Test
    void describesUnions() throws Exception {
        assertThat(SHAPE.member_count()).isEqualTo(3);
        assertThat(SHAPE.default_index()).isEqualTo(2);
        assertThat(SHAPE.discriminator_type().equal(COLOR)).isTrue();
        assertThat(SHAPE.member_label(1).create_input_stream().read_ulong()).isEqualTo(1);
        assertThat(SHAPE.member_label(1).type().equal(COLOR)).isTrue();
        assertThat(SHAPE.member_label(2).extract_octet()).isZero();
    }

    @Test
    void equivalenceLooksThroughAliasesAndIgnoresNames() throws Exception {
        TypeCode alias = TypeCodes.alias("IDL:Tree:1.0", "Tree", NODE);
        assertThat(alias.equal(NODE)).isFalse();
        assertThat(alias.equivalent(NODE)).isTrue();
        TypeCode renamed = TypeCodes.struct("IDL:Node:1.0", "Other", new StructMember[0]);
        assertThat(NODE.equal(renamed)).isFalse();
        assertThat(NODE.equivalent(renamed)).as("the repository id decides").isTrue();
        assertThat(TypeCodes.sequence(0, LONG).equivalent(TypeCodes.sequence(1, LONG)))
                .isFalse();
        TypeCode compact = NODE.get_compact_typecode();
        assertThat(compact.name()).isEmpty();
        assertThat(compact.member_name(0)).isEmpty();
        assertThat(compact.id()).isEqualTo("IDL:Node:1.0");
        assertThat(compact.equivalent(NODE)).isTrue();
        assertThat(compact.equal(NODE)).isFalse();
        assertThat(compact.member_type(1).content_type().name()).isEmpty();
    }

    @Test
    void operationsThatAKindLacksRaiseBadKindAndIndexesAreChecked() {
        assertThatThrownBy(LONG::id).isInstanceOf(BadKind.class).hasMessageContaining("tk_long has no id");
        assertThatThrownBy(() -> COLOR.member_type(0)).isInstanceOf(BadKind.class);
        assertThatThrownBy(() -> COLOR.member_name(3)).isInstanceOf(Bounds.class);
        assertThatThrownBy(() -> NODE.member_type(-1)).isInstanceOf(Bounds.class);
    }

    @Test
    void refusesImpossibleTypes() {
        StructMember[] none = {};
        assertRaised(Minor.INVALID_REPOSITORY_ID, () -> TypeCodes.struct("Node", "Node", none));
        assertRaised(Minor.INVALID_TYPE_NAME, () -> TypeCodes.struct("IDL:Node:1.0", "4Node", none));
        assertRaised(
                Minor.INVALID_MEMBER_NAME,
                () -> TypeCodes.struct(
                        "IDL:A:1.0", "A", new StructMember[] {Types.member("a", LONG), Types.member("a", LONG)}));
        assertRaised(
                Minor.ILLEGAL_MEMBER_TYPE,
                () -> TypeCodes.struct(
                        "IDL:A:1.0", "A", new StructMember[] {Types.member("a", TypeCodes.primitive(TCKind.tk_void))}));
        assertRaised(Minor.UNION_DISCRIMINATOR_TYPE, () -> union(TypeCodes.string(0), Types.label(LONG, 1)));
        assertRaised(Minor.UNION_LABEL_TYPE, () -> union(COLOR, Types.label(LONG, 1)));
        assertRaised(Minor.DUPLICATE_UNION_LABEL, () -> union(LONG, Types.label(LONG, 1), Types.label(LONG, 1)));
        assertRaised(Minor.DUPLICATE_UNION_LABEL, () -> union(LONG, Types.defaultLabel(), Types.defaultLabel()));
        assertRaised(Minor.FIXED_TYPE_RANGE, () -> TypeCodes.fixed((short) 32, (short) 0));
        assertRaised(Minor.NEGATIVE_BOUND, () -> TypeCodes.array(0, LONG));
        assertThatThrownBy(() -> TypeCodes.primitive(TCKind.tk_struct)).isInstanceOf(BAD_TYPECODE.class);
        assertThatThrownBy(() -> TypeCodes.sequence(0, null)).isInstanceOf(BAD_PARAM.class);
    }

    private static TypeCode union(TypeCode discriminator, org.omg.CORBA.Any... labels) {
        UnionMember[] members = new UnionMember[labels.length];
        for (int i = 0; i < labels.length; i++) {
            members[i] = Types.branch("m" + i, labels[i], LONG);
        }
        return TypeCodes.union("IDL:U:1.0", "U", discriminator, members);
    }

    private static void assertRaised(Minor minor, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SystemException.class,
                        exception -> assertThat(Minor.of(exception)).contains(minor));
    }
}
