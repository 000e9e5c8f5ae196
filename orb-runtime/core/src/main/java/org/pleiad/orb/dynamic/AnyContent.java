package org.pleiad.orb.dynamic;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** The forms that the value of an any takes. */
sealed interface AnyContent {

    /** No value; all right only if the type has none. */
    AnyContent NONE = new None();

    /** Where the octets are; {@code null} if the value is not in octets. */
    default CdrWriter writer() {
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
        public void write(CdrTypeCode type, OutputStream output) {
            throw foreign(output);
        }
    }

    /** What was or will be written to the stream that {@code create_output_stream} returned. */
    record Stream(CdrWriter writer) implements AnyContent {
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
