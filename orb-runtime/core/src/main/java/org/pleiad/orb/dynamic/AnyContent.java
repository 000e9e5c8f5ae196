package org.pleiad.orb.dynamic;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;

/** The forms that the value of an any takes. */
sealed interface AnyContent {

    /** By phase: what stands in front of octets so that they are aligned as they were. */
    byte[][] PADDING = {
        new byte[0], new byte[1], new byte[2], new byte[3], new byte[4], new byte[5], new byte[6], new byte[7]
    };

    /** No value; all right only if the type has none. */
    AnyContent NONE = new None();

    /** A new reader of the octets; {@code null} if the value is not in octets. */
    default CdrReader reader() {
        return null;
    }

    /** Writes the value if it is not in octets. */
    void write(CdrTypeCode type, OutputStream output);

    private static RuntimeException foreign(OutputStream output) {
        return Minor.FOREIGN_STREAM.exception(
                CompletionStatus.COMPLETED_NO,
                output == null ? "null" : output.getClass().getName());
    }

    record None() implements AnyContent {
        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            switch (type.unaliased().kind().value()) {
                case TCKind._tk_null, TCKind._tk_void -> {}
                default -> throw Minor.ANY_EMPTY.exception(CompletionStatus.COMPLETED_NO, "type " + type);
            }
        }
    }

    /** Octets in the form of {@link Memory}, which do not change any more. */
    record Octets(CdrWriter writer) implements AnyContent {
        @Override
        public CdrReader reader() {
            return Memory.reader(writer);
        }

        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            throw foreign(output);
        }
    }

    /**
     * Octets as they came off the wire, not decoded.
     *
     * @param phase where they began, counted from the origin of the alignment, modulo 8
     * @param alignment the greatest within them
     * @param hasText whether their form depends on the code sets
     */
    record Received(
            byte[] octets,
            int phase,
            int alignment,
            boolean hasText,
            ByteOrder order,
            GiopVersion version,
            CodeSets codeSets)
            implements AnyContent {

        /** Takes the value that a reader has come to; {@code null} if it cannot be kept as it is. */
        static Received take(CdrReader in, CdrTypeCode type) {
            ValueExtent extent = new ValueExtent(in);
            int start = in.index();
            int phase = in.position() & 7;
            if (!extent.skip(type)) {
                return null;
            }
            byte[] octets = new byte[in.index() - start];
            in.buffer().getBytes(start, octets);
            return new Received(
                    octets, phase, extent.alignment(), extent.hasText(), in.order(), in.version(), in.codeSets());
        }

        @Override
        public CdrReader reader() {
            ByteBuf all = Unpooled.wrappedBuffer(PADDING[phase], octets);
            CdrReader reader = new CdrReader(all, order, version, codeSets);
            reader.skip(phase);
            return reader;
        }

        /** Writes the octets as they are, if they mean the same there; false if they do not. */
        boolean passOn(CdrWriter out) {
            boolean fits = ((out.position() ^ phase) & (alignment - 1)) == 0
                    && (alignment == 1 || out.order() == order)
                    && (!hasText || out.version() == version && out.codeSets().equals(codeSets));
            if (fits) {
                out.writeOctets(octets, 0, octets.length);
            }
            return fits;
        }

        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            throw foreign(output);
        }
    }

    /** What was or will be written to the stream that {@code create_output_stream} returned. */
    record Stream(CdrWriter writer) implements AnyContent {
        @Override
        public CdrReader reader() {
            return Memory.reader(writer);
        }

        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            throw foreign(output);
        }
    }

    /** The caller's holder. */
    record Held(Streamable value) implements AnyContent {
        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            value._write(output);
        }
    }

    /** An object reference, perhaps nil. */
    record Reference(org.omg.CORBA.Object value) implements AnyContent {
        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            if (type.unaliased().kind().value() == TCKind._tk_abstract_interface) {
                ((org.omg.CORBA_2_3.portable.OutputStream) output).write_abstract_interface(value);
            } else {
                output.write_Object(value);
            }
        }
    }

    /** A value, perhaps null, as the very object. */
    record Value(java.io.Serializable value) implements AnyContent {
        /** Whether a kind is one of those whose values are value types. */
        static boolean isValue(int kind) {
            return switch (kind) {
                case TCKind._tk_value, TCKind._tk_value_box, TCKind._tk_event, TCKind._tk_abstract_interface -> true;
                default -> false;
            };
        }

        @Override
        public void write(CdrTypeCode type, OutputStream output) {
            var stream = (org.omg.CORBA_2_3.portable.OutputStream) output;
            CdrTypeCode plain = type.unaliased();
            switch (plain.kind().value()) {
                case TCKind._tk_abstract_interface -> stream.write_abstract_interface(value);
                case TCKind._tk_value_box -> stream.write_value(value, ValueClasses.box(((NamedTypeCode) plain).id()));
                default -> stream.write_value(value);
            }
        }
    }
}
