package org.pleiad.events.durable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.UserException;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecFactory;
import org.omg.IOP.CodecFactoryHelper;
import org.omg.IOP.ENCODING_CDR_ENCAPS;
import org.omg.IOP.Encoding_1_2;
import org.pleiad.events.PleiadEvents.EncodedEvent;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.channel.Event;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;

/**
 * Events as octets that mean the same to every later process: CDR encapsulations of GIOP 1.2 with UTF-8 and UTF-16. A
 * structured event is one of StructuredEvent, an any one of any. Thread-safe.
 */
public final class EventCodec {
    /** Name of the property, a string, in the variable header by which a supplier says who it is. */
    public static final String SUPPLIER = "PleiadSupplier";

    /** Name of the property, an integer, in the variable header by which a supplier numbers its events from 1. */
    public static final String SEQUENCE = "PleiadSequence";

    private static final byte ANY = 0;
    private static final byte STRUCTURED = 1;
    private static final long NONE = Long.MIN_VALUE;
    private static final int UTF_8 = 0x05010001;
    private static final int UTF_16 = 0x00010109;

    private final ORB orb;
    private final Codec codec;

    public EventCodec(ORB orb) {
        this.orb = orb;
        try {
            CodecFactory factory = CodecFactoryHelper.narrow(orb.resolve_initial_references("CodecFactory"));
            codec = factory.create_codec_with_codesets(
                    new Encoding_1_2(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2, UTF_8, UTF_16));
        } catch (UserException impossible) {
            throw new IllegalStateException("every ORB of Pleiad has a codec of CDR", impossible);
        }
    }

    /** The event for the log, with its supplier and number if its header has them. */
    public LogEntry encode(Event event) {
        try {
            if (event.form() == Event.Form.ANY) {
                return LogEntry.of(ANY, codec.encode(event.any()));
            }
            StructuredEvent structured = event.structured();
            return entry(codec.encode_value(event.any()), structured.header.variable_header);
        } catch (UserException impossible) {
            MARSHAL refused = new MARSHAL(
                    "the event cannot be kept: " + impossible.getMessage(), 0, CompletionStatus.COMPLETED_NO);
            refused.initCause(impossible);
            throw refused;
        }
    }

    private static LogEntry entry(byte[] octets, Property[] header) {
        String supplier = "";
        long sequence = NONE;
        for (Property property : header) {
            if (property.name.equals(SUPPLIER) && property.value.type().kind() == TCKind.tk_string) {
                supplier = property.value.extract_string();
            } else if (property.name.equals(SEQUENCE)) {
                sequence = integer(property.value);
            }
        }
        if (supplier.isEmpty() || sequence == NONE) {
            return LogEntry.of(STRUCTURED, octets);
        }
        try {
            return new LogEntry(STRUCTURED, octets, supplier, sequence);
        } catch (IllegalArgumentException impossible) {
            throw Minor.SUPPLIER_NUMBER.exception(CompletionStatus.COMPLETED_NO, impossible.getMessage());
        }
    }

    private static long integer(Any value) {
        return switch (value.type().kind().value()) {
            case TCKind._tk_short -> value.extract_short();
            case TCKind._tk_ushort -> value.extract_ushort() & 0xffff;
            case TCKind._tk_long -> value.extract_long();
            case TCKind._tk_ulong -> value.extract_ulong() & 0xffffffffL;
            case TCKind._tk_longlong -> value.extract_longlong();
            case TCKind._tk_ulonglong -> value.extract_ulonglong();
            default -> NONE;
        };
    }

    /** The same event with supplier and number in its header. */
    StructuredEvent numbered(StructuredEvent event, String supplier, long sequence) {
        Property[] before = event.header.variable_header;
        Property[] header = new Property[before.length + 2];
        System.arraycopy(before, 0, header, 2, before.length);
        Any who = orb.create_any();
        who.insert_string(supplier);
        Any number = orb.create_any();
        number.insert_longlong(sequence);
        header[0] = new Property(SUPPLIER, who);
        header[1] = new Property(SEQUENCE, number);
        return new StructuredEvent(
                new org.omg.CosNotification.EventHeader(event.header.fixed_header, header),
                event.filterable_data,
                event.remainder_of_body);
    }

    /** An event of the log, at its place. */
    public Event decode(LogRecord kept) {
        Event event;
        try {
            event = kept.form() == ANY
                    ? Event.of(orb, codec.decode(kept.octets()))
                    : Event.of(
                            orb,
                            StructuredEventHelper.extract(
                                    codec.decode_value(kept.octets(), StructuredEventHelper.type())));
        } catch (UserException damaged) {
            throw new LogFailure("the event at offset " + kept.offset() + " cannot be read", false, damaged);
        }
        return event.at(kept.offset(), TimeT.toInstant(kept.taken()));
    }

    OffsetEvent[] decoded(List<LogRecord> records) {
        return records.stream()
                .map(kept -> new OffsetEvent(
                        kept.offset(), kept.taken(), decode(kept).structured()))
                .toArray(OffsetEvent[]::new);
    }

    static EncodedEvent[] encoded(List<LogRecord> records) {
        return records.stream()
                .map(kept -> new EncodedEvent(kept.offset(), kept.taken(), kept.form() == STRUCTURED, kept.octets()))
                .toArray(EncodedEvent[]::new);
    }

    /** A name as the name of a file: letters, digits, {@code -} and {@code _} as they are, other octets in hexadecimal. */
    static String fileName(String name) {
        StringBuilder file = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c == '-' || c == '_' || c < 128 && Character.isLetterOrDigit(c)) {
                file.append(c);
            } else {
                file.append(String.format("%%%02x", octet));
            }
        }
        return file.append(".mv").toString();
    }
}
