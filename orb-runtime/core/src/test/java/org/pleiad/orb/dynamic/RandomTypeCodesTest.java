package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;

/** Properties of types: random ones, {@code -Drandom.seed} repeats a run; and those that hold each other. */
class RandomTypeCodesTest {
    private static final String OUTER = "IDL:Outer:1.0";
    private static final String INNER = "IDL:Inner:1.0";

    enum Order {
        BIG(ByteOrder.BIG_ENDIAN),
        LITTLE(ByteOrder.LITTLE_ENDIAN);

        private final ByteOrder order;

        Order(ByteOrder order) {
            this.order = order;
        }
    }

    static LongStream seeds() {
        long first = Long.getLong("random.seed", new Random().nextInt(1_000_000));
        return LongStream.range(first, first + Integer.getInteger("random.count", 10));
    }

    /** By the wire, behind some octets; the last octet is looked for behind it. */
    private static TypeCode travelled(TypeCode type, ByteOrder order, int offset) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), order, GiopVersion.V1_2, CodeSets.DEFAULT);
        for (int i = 0; i < offset; i++) {
            out.writeOctet((byte) 0);
        }
        TypeCodeWriter.write(out, TypeCodes.adopt(type));
        out.writeOctet((byte) 0x77);
        CdrReader in = new CdrReader(out.buffer(), order, GiopVersion.V1_2, CodeSets.DEFAULT);
        in.skip(offset);
        TypeCode read = TypeCodeReader.read(in);
        assertThat(in.readOctet()).isEqualTo((byte) 0x77);
        return read;
    }

    private static void assertProperties(TypeCode type, ByteOrder order, int offset, String what) {
        TypeCode read = travelled(type, order, offset);
        assertThat(read.equal(type)).as(what).isTrue();
        assertThat(type.equal(read)).as(what).isTrue();
        assertThat(travelled(read, order, 0).equal(type)).as(what).isTrue();
        assertThat(read.equivalent(TypeCodes.alias("IDL:Alias:1.0", "Alias", holdable(type))))
                .as(what)
                .isEqualTo(isHoldable(type));
        TypeCode compact = type.get_compact_typecode();
        assertThat(compact.equivalent(type)).as(what).isTrue();
        assertThat(compact.get_compact_typecode().equal(compact)).as(what).isTrue();
        assertThat(travelled(compact, order, offset).equal(compact)).as(what).isTrue();
        AnyValue any = Types.any();
        any.insert_TypeCode(type);
        AnyValue outer = Types.any();
        outer.insert_any(any);
        assertThat(outer.extract_any().extract_TypeCode().equal(type)).as(what).isTrue();
    }

    private static boolean isHoldable(TypeCode type) {
        return type.kind() != TCKind.tk_except;
    }

    private static TypeCode holdable(TypeCode type) {
        return isHoldable(type) ? type : Types.LONG;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomTypesAreTheSameAfterTheWireAndEquivalentWhenCompact(long seed) {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(random);
        TypeCode previous = Types.COLOR;
        for (int i = 0; i < 60; i++) {
            TypeCode type = values.nextType();
            ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            assertProperties(type, order, random.nextInt(9), "seed " + seed + ", type " + i + ", " + type);
            assertThat(type.equal(previous)).isEqualTo(previous.equal(type));
            previous = type;
        }
    }

    /** A struct that holds a sequence of a union that holds sequences of both. */
    private static TypeCode mutual() {
        TypeCode inner = TypeCodes.union(INNER, "Inner", Types.LONG, new UnionMember[] {
            Types.branch("outer", Types.label(Types.LONG, 1), TypeCodes.sequence(0, TypeCodes.recursive(OUTER))),
            Types.branch("inner", Types.defaultLabel(), TypeCodes.sequence(4, TypeCodes.recursive(INNER)))
        });
        return TypeCodes.struct(OUTER, "Outer", new StructMember[] {
            Types.member("first", TypeCodes.sequence(0, inner)),
            Types.member("again", TypeCodes.sequence(0, inner)),
            Types.member("self", TypeCodes.sequence(0, TypeCodes.recursive(OUTER)))
        });
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void typesThatHoldEachOtherCloseTheirCyclesAgain(Order order) throws Exception {
        TypeCode read = travelled(mutual(), order.order, 3);

        assertProperties(mutual(), order.order, 5, "mutual");
        TypeCode inner = read.member_type(0).content_type();
        assertThat(inner.member_type(0).content_type().equal(read)).isTrue();
        assertThat(inner.member_type(1).content_type().equal(inner)).isTrue();
        assertThat(read.equal(inner)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void valuesThatHoldEachOtherCloseTheirCyclesAgain(Order order) throws Exception {
        TypeCode inner = TypeCodes.value(INNER, "Inner", (short) 0, null, new ValueMember[] {
            Types.state("outer", TypeCodes.recursive(OUTER)), Types.state("self", TypeCodes.recursive(INNER))
        });
        TypeCode outer = TypeCodes.value(OUTER, "Outer", (short) 3, inner, new ValueMember[] {
            Types.state("inner", inner), Types.state("many", TypeCodes.array(2, TypeCodes.recursive(OUTER)))
        });

        assertProperties(outer, order.order, 1, "values");
        TypeCode read = travelled(outer, order.order, 0);
        assertThat(read.concrete_base_type().member_type(0).equal(read)).isTrue();
        assertThat(read.type_modifier()).isEqualTo((short) 3);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void kindsOfTheComponentModelTravel(Order order) throws Exception {
        for (TCKind kind : List.of(TCKind.tk_component, TCKind.tk_home)) {
            TypeCode type = new NamedTypeCode(kind, "IDL:Part:1.0", "Part");
            assertProperties(type, order.order, 2, kind.toString());
            assertThat(travelled(type, order.order, 0).name()).isEqualTo("Part");
        }
        TypeCode event = new ValueTypeCode(
                TCKind.tk_event,
                "IDL:Sold:1.0",
                "Sold",
                (short) 0,
                null,
                List.of(new ValueTypeCode.Member("price", TypeCodes.adopt(Types.LONG), (short) 1)));
        assertProperties(event, order.order, 2, "event");
        assertThat(travelled(event, order.order, 0).member_visibility(0)).isEqualTo((short) 1);
    }

    @Test
    void aCompactTypeKeepsAliasesAndIdsAndLosesNames() throws Exception {
        TypeCode alias = TypeCodes.alias("IDL:Many:1.0", "Many", TypeCodes.sequence(0, mutual()));

        TypeCode compact = alias.get_compact_typecode();

        assertThat(compact.kind()).isEqualTo(TCKind.tk_alias);
        assertThat(compact.id()).isEqualTo("IDL:Many:1.0");
        assertThat(compact.name()).isEmpty();
        TypeCode struct = compact.content_type().content_type();
        assertThat(struct.member_name(0)).isEmpty();
        assertThat(struct.member_type(2).content_type().equal(struct)).isTrue();
        assertThat(compact.equal(alias)).isFalse();
    }
}
