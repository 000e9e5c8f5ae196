package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** TypeCodes and values made to exhaust the stack, the heap or the processor. */
class HostileTypesTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    private static CdrReader octets(Consumer<CdrWriter> contents) {
        CdrWriter out = Memory.writer();
        contents.accept(out);
        return Memory.reader(out);
    }

    private static CdrTypeCode type(Consumer<CdrWriter> contents) {
        return TypeCodeReader.read(octets(contents));
    }

    private static void sequences(CdrWriter out, int depth) {
        out.writeLong(TCKind._tk_sequence);
        int mark = out.beginEncapsulation();
        if (depth == 0) {
            out.writeLong(TCKind._tk_octet);
        } else {
            sequences(out, depth - 1);
        }
        out.writeLong(0);
        out.endEncapsulation(mark);
    }

    @Test
    void aTypeOfTooManyLevelsIsRefused() {
        assertThat(type(out -> sequences(out, 100)).kind()).isEqualTo(TCKind.tk_sequence);
        assertRaised(Minor.NESTING_TOO_DEEP, () -> type(out -> sequences(out, 1_000)));
    }

    /** Each member refers to the one before twice: small on the wire, huge as a tree. */
    private static void doubling(CdrWriter out, int times, boolean withValue) {
        struct(out, times, () -> {
            out.writeString("");
            out.align(4);
            int before = out.buffer().writerIndex();
            struct(out, withValue ? 1 : 0, () -> {
                out.writeString("");
                out.writeLong(TCKind._tk_octet);
            });
            for (int i = 1; i < times; i++) {
                out.writeString("");
                out.align(4);
                int start = out.buffer().writerIndex();
                int target = before;
                struct(out, 2, () -> {
                    for (int twice = 0; twice < 2; twice++) {
                        out.writeString("");
                        out.writeLong(0xffffffff);
                        out.writeLong(target - out.buffer().writerIndex());
                    }
                });
                before = start;
            }
        });
    }

    private static void struct(CdrWriter out, int members, Runnable contents) {
        out.writeLong(TCKind._tk_struct);
        int mark = out.beginEncapsulation();
        out.writeString("");
        out.writeString("");
        out.writeLong(members);
        if (members > 0) {
            contents.run();
        }
        out.endEncapsulation(mark);
    }

    @Test
    void sharedPartsDoNotMultiplyTheWork() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            CdrTypeCode one = type(out -> doubling(out, 200, true));
            CdrTypeCode other = type(out -> doubling(out, 200, true));
            assertThat(one.equal(other)).isTrue();
            assertThat(one.equivalent(other.get_compact_typecode())).isTrue();
            CdrWriter out = Memory.writer();
            TypeCodeWriter.write(out, one);
            assertThat(out.position()).isLessThan(100_000);
            assertRaised(Minor.DATA_TRUNCATED, () -> copy(one, octets(small -> small.writeDouble(0))));
        });
    }

    @Test
    void aTypeOfTooManyLevelsByIndirectionIsRefused() {
        assertRaised(Minor.NESTING_TOO_DEEP, () -> type(out -> doubling(out, 1_000, true)));
    }

    @Test
    void valuesWithoutOctetsTakeNoTime() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            copy(type(out -> doubling(out, 200, false)), octets(out -> {}));
            CdrTypeCode emptyStructs = type(out -> {
                out.writeLong(TCKind._tk_array);
                int mark = out.beginEncapsulation();
                struct(out, 0, () -> {});
                out.writeLong(0xffffffff);
                out.endEncapsulation(mark);
            });
            copy(emptyStructs, octets(out -> {}));
        });
    }

    @Test
    void indirectionsThatPointNowhereAreRefused() {
        for (int offset : new int[] {0, 4, -4, -5, 1 << 30, Integer.MIN_VALUE, -8}) {
            assertRaised(
                    Minor.INDIRECTION_MALFORMED,
                    () -> type(out -> {
                        out.writeLong(0xffffffff);
                        out.writeLong(offset);
                    }));
        }
    }

    @Test
    void typesThatContainThemselvesWithoutASequenceAreOfNoUse() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            CdrTypeCode struct = type(out -> {
                int start = out.buffer().writerIndex();
                struct(out, 2, () -> {
                    for (int i = 0; i < 2; i++) {
                        out.writeString("");
                        out.writeLong(0xffffffff);
                        out.writeLong(start - out.buffer().writerIndex());
                    }
                });
            });
            assertThatThrownBy(() -> copy(struct, octets(out -> out.writeLong(1))))
                    .isInstanceOf(SystemException.class);
            CdrTypeCode alias = type(out -> {
                int start = out.buffer().writerIndex();
                out.writeLong(TCKind._tk_alias);
                int mark = out.beginEncapsulation();
                out.writeString("");
                out.writeString("");
                out.writeLong(0xffffffff);
                out.writeLong(start - out.buffer().writerIndex());
                out.endEncapsulation(mark);
            });
            assertThatThrownBy(() -> copy(alias, octets(out -> out.writeLong(1))))
                    .isInstanceOf(SystemException.class);
            assertThatThrownBy(() -> alias.equivalent(struct)).isInstanceOf(SystemException.class);
            assertThat(alias.equal(struct)).isFalse();
        });
    }

    @Test
    void aRecursiveValueOfTooManyLevelsIsRefused() {
        assertRaised(
                Minor.NESTING_TOO_DEEP,
                () -> copy((CdrTypeCode) Types.NODE, octets(out -> {
                    for (int i = 0; i < 10_000; i++) {
                        out.writeLong(i);
                        out.writeLong(1);
                    }
                })));
        assertRaised(
                Minor.NESTING_TOO_DEEP,
                () -> copy(PrimitiveTypeCode.of(TCKind._tk_any), octets(out -> {
                    for (int i = 0; i < 10_000; i++) {
                        out.writeLong(TCKind._tk_any);
                    }
                })));
    }

    @Test
    void lengthsAreCheckedBeforeAnythingIsAllocated() {
        CdrTypeCode longs = (CdrTypeCode) TypeCodes.sequence(0, TypeCodes.primitive(TCKind.tk_longlong));
        for (int length : new int[] {2, Integer.MAX_VALUE, -1, 0x10000000}) {
            assertRaised(
                    Minor.LENGTH_TOO_LARGE,
                    () -> copy(longs, octets(out -> {
                        out.writeLong(length);
                        out.writeLong(0);
                        out.writeLongLong(1);
                    })));
        }
        CdrTypeCode array = (CdrTypeCode) TypeCodes.array(Integer.MAX_VALUE, longs);
        assertRaised(Minor.DATA_TRUNCATED, () -> copy(array, octets(out -> out.writeLong(0))));
        assertRaised(Minor.LENGTH_TOO_LARGE, () -> type(out -> struct(out, 0x7fffffff, () -> {})));
    }

    private static void copy(CdrTypeCode type, CdrReader in) {
        ValueCopier.copy(type, in, Memory.writer(), null, new DetachedReferences());
    }

    private static void assertRaised(Minor minor, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SystemException.class,
                        exception -> assertThat(Minor.of(exception)).contains(minor));
    }
}
