package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.ValueMember;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** Values octet by octet: what other ORBs write that ours does not, and what nobody honest writes. */
class HostileValuesTest {
    private static final String ID = "IDL:Pebble:1.0";

    /** {@code valuetype Pebble { public long weight; public Pebble next; public octet colour; };}. */
    private static final TypeCode PEBBLE = TypeCodes.value(ID, "Pebble", (short) 0, null, new ValueMember[] {
        Types.state("weight", Types.LONG),
        Types.state("next", TypeCodes.recursive(ID)),
        Types.state("colour", TypeCodes.primitive(org.omg.CORBA.TCKind.tk_octet))
    });

    private static final int PLAIN = 0x7fffff02;
    private static final int CHUNKED = 0x7fffff0a;
    private static final int LIST = 0x7fffff0e;

    /** Reads a pebble and then a long 77, and gives the pebble's octets in the form of memory. */
    private static CdrWriter read(Consumer<CdrWriter> contents) {
        CdrWriter out = Memory.writer();
        contents.accept(out);
        out.writeLong(77);
        CdrReader in = Memory.reader(out);
        CdrWriter copy = Memory.writer();
        ValueCopier.copy((CdrTypeCode) PEBBLE, in, copy, null, new DetachedReferences());
        assertThat(in.readLong()).isEqualTo(77);
        return copy;
    }

    private static void assertRaised(Minor minor, Consumer<CdrWriter> contents) {
        assertThatThrownBy(() -> read(contents))
                .isInstanceOfSatisfying(
                        SystemException.class, e -> assertThat(Minor.of(e)).contains(minor));
    }

    private static void header(CdrWriter out, int tag) {
        out.writeLong(tag);
        out.writeString(ID);
    }

    /** What our own writer makes of a pebble in a pebble. */
    private static CdrWriter twoPlain() {
        CdrWriter out = Memory.writer();
        header(out, PLAIN);
        out.writeLong(1);
        out.writeLong(PLAIN);
        out.writeLong(-1);
        out.writeLong(4 - out.position());
        out.writeLong(2);
        out.writeLong(0);
        out.writeOctet((byte) 3);
        out.writeOctet((byte) 4);
        return out;
    }

    private static void assertSame(CdrWriter copy) {
        assertThat(copy.buffer()).isEqualTo(twoPlain().buffer());
    }

    @Test
    void anEndTagMayEndTwoValuesAndAChunkMayEndAnywhere() {
        assertSame(read(out -> {
            header(out, CHUNKED);
            out.writeLong(4);
            out.writeLong(1);
            header(out, CHUNKED);
            out.writeLong(4);
            out.writeLong(2);
            out.writeLong(5);
            out.writeLong(0);
            out.writeOctet((byte) 3);
            out.writeLong(-2);
            out.writeLong(1);
            out.writeOctet((byte) 4);
            out.writeLong(-1);
        }));
    }

    @Test
    void nullMayStandOutsideOfAChunk() {
        CdrWriter copy = read(out -> {
            header(out, CHUNKED);
            out.writeLong(4);
            out.writeLong(1);
            out.writeLong(0);
            out.writeLong(1);
            out.writeOctet((byte) 4);
            out.writeLong(-1);
        });
        assertThat(copy.position()).isPositive();
    }

    @Test
    void whatTheTypeDoesNotKnowIsSkippedUpToTheEndOfAllThatIsOpen() {
        CdrWriter copy = read(out -> {
            out.writeLong(LIST);
            out.writeLong(2);
            out.writeString("IDL:Boulder:1.0");
            out.writeString(ID);
            out.writeLong(10);
            out.writeLong(1);
            out.writeLong(0);
            out.writeOctet((byte) 4);
            out.writeOctet((byte) 99);
            out.writeLong(0x7fffff08);
            out.writeLong(4);
            out.writeLong(5);
            header(out, CHUNKED);
            out.writeLong(4);
            out.writeLong(6);
            out.writeLong(-1);
        });
        CdrReader back = Memory.reader(copy);
        assertThat(back.readLong()).isEqualTo(PLAIN);
        assertThat(back.readString()).isEqualTo(ID);
        assertThat(back.readLong()).isEqualTo(1);
    }

    @Test
    void unknownTagsAreRefused() {
        for (int tag : new int[] {1, 0x7ffffeff, 0x7fffff04, 0x7fffff12, 0x7fffffff, 0x80000000, -2}) {
            assertRaised(Minor.VALUE_MALFORMED, out -> out.writeLong(tag));
        }
    }

    @Test
    void indirectionsToNowhereAreRefused() {
        for (int offset : new int[] {0, -4, -5, 4, 100, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertRaised(Minor.INDIRECTION_MALFORMED, out -> {
                out.writeLong(-1);
                out.writeLong(offset);
            });
            assertRaised(Minor.INDIRECTION_MALFORMED, out -> {
                out.writeLong(PLAIN);
                out.writeLong(-1);
                out.writeLong(offset);
            });
            assertRaised(Minor.INDIRECTION_MALFORMED, out -> {
                out.writeLong(LIST);
                out.writeLong(-1);
                out.writeLong(offset);
            });
        }
    }

    @Test
    void longListsOfIdsAreRefused() {
        for (int count : new int[] {0, 101, 1_000_000, -2, Integer.MIN_VALUE}) {
            assertRaised(Minor.VALUE_MALFORMED, out -> {
                out.writeLong(LIST);
                out.writeLong(count);
                out.writeString(ID);
            });
        }
    }

    @Test
    void chunksLongerThanTheMessageAreRefused() {
        assertRaised(Minor.VALUE_MALFORMED, out -> {
            header(out, CHUNKED);
            out.writeLong(1000);
            out.writeLong(1);
        });
    }

    @Test
    void aValueThatEndsEarlyIsRefused() {
        assertRaised(Minor.DATA_TRUNCATED, out -> {
            header(out, CHUNKED);
            out.writeLong(-1);
        });
        assertRaised(Minor.VALUE_MALFORMED, out -> {
            header(out, CHUNKED);
            out.writeLong(4);
            out.writeLong(1);
            out.writeLong(-1);
        });
    }

    @Test
    void anEndTagOfAValueThatHasNotBegunIsRefused() {
        assertRaised(Minor.VALUE_MALFORMED, out -> {
            header(out, CHUNKED);
            out.writeLong(9);
            out.writeLong(1);
            out.writeLong(0);
            out.writeOctet((byte) 4);
            out.writeLong(-2);
        });
    }

    @Test
    void aValueInsideAChunkIsRefused() {
        assertRaised(Minor.VALUE_MALFORMED, out -> {
            header(out, CHUNKED);
            out.writeLong(100);
            out.writeLong(1);
            header(out, CHUNKED);
            out.writeOctets(new byte[200], 0, 200);
        });
    }

    @Test
    void aValueWithoutChunksInsideOneWithChunksIsRefused() {
        assertRaised(Minor.VALUE_MALFORMED, out -> {
            header(out, CHUNKED);
            out.writeLong(4);
            out.writeLong(1);
            header(out, PLAIN);
            out.writeOctets(new byte[200], 0, 200);
        });
    }

    @Test
    void valuesInsideEachOtherHaveABound() {
        assertRaised(Minor.NESTING_TOO_DEEP, out -> {
            header(out, PLAIN);
            out.writeLong(1);
            for (int i = 0; i < 10_000; i++) {
                out.writeLong(PLAIN);
                out.writeLong(-1);
                out.writeLong(4 - out.position());
                out.writeLong(i);
            }
        });
    }

    @Test
    void anysThatReferToALargeValueAgainAndAgainHaveABound() {
        CdrWriter out = Memory.writer();
        header(out, PLAIN);
        out.writeLong(1);
        for (int i = 0; i < 200; i++) {
            out.writeLong(PLAIN);
            out.writeLong(-1);
            out.writeLong(4 - out.position());
            out.writeLong(i);
        }
        out.writeLong(0);
        out.writeOctets(new byte[201], 0, 201);
        int references = out.position();
        for (int i = 0; i < 1_000; i++) {
            out.writeLong(-1);
            out.writeLong(-out.position());
        }
        CdrReader in = Memory.reader(out);
        CdrTypeCode type = (CdrTypeCode) PEBBLE;
        AnyValue any = Types.any();
        any.read(in, type);
        assertThat(in.position()).isEqualTo(references);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        Types.any().read(in, type);
                    }
                })
                .isInstanceOfSatisfying(
                        SystemException.class, e -> assertThat(Minor.of(e)).contains(Minor.VALUES_REPEATED));
    }
}
