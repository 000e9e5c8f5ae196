package org.pleiad.events.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CosNotification.EventTypeHelper;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.omg.TimeBase.TimeTHelper;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.events.client.Forms;
import org.pleiad.orb.Pleiad;

/** What one tool writes another reads, and it is the same event. */
class EventJsonTest {
    private static final Instant TIME = Instant.parse("2026-11-21T16:00:00Z");

    private Pleiad pleiad;
    private EventJson json;

    @BeforeEach
    void start() {
        pleiad = Pleiad.builder().build();
        json = new EventJson(pleiad.orb());
    }

    @AfterEach
    void stop() {
        pleiad.close();
    }

    private Any any(Consumer<Any> fill) {
        Any any = pleiad.orb().create_any();
        fill.accept(any);
        return any;
    }

    private StructuredEvent quote(Property... fields) {
        StructuredEvent event = Forms.structured(pleiad.orb(), "Stocks", "Quote", "IBM");
        event.filterable_data = fields;
        return event;
    }

    private Any whole(StructuredEvent event) {
        return any(any -> StructuredEventHelper.insert(any, event));
    }

    private void assertSurvives(StructuredEvent event) {
        String line = json.text(new EventView("7", TIME, event));
        EventView read = json.read(line);
        assertThat(whole(read.event()).equal(whole(event))).as(line).isTrue();
        assertThat(json.text(read)).isEqualTo(line);
    }

    @Test
    void hasTheNamesOfCloudEvents() {
        StructuredEvent event = quote(
                new Property("price", any(a -> a.insert_double(101.5))),
                new Property("count", any(a -> a.insert_long(3))),
                new Property("open", any(a -> a.insert_boolean(true))),
                new Property("lot", any(a -> a.insert_short((short) 100))));
        event.header.variable_header = new Property[] {new Property("Priority", any(a -> a.insert_short((short) 5)))};
        assertThat(json.text(new EventView("7", TIME, event)))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"7\",\"source\":\"Stocks\",\"type\":\"Quote\","
                        + "\"subject\":\"IBM\",\"time\":\"2026-11-21T16:00:00Z\",\"priority\":5,\"data\":{\"price\":101.5,"
                        + "\"count\":3,\"open\":true,\"lot\":{\"type\":\"short\",\"value\":100}}}");
        assertSurvives(event);
    }

    @Test
    void valuesOfAllTypesSurvive() throws Exception {
        List<Property> fields = new ArrayList<>();
        for (Any value : values()) {
            fields.add(new Property("field" + fields.size(), value));
        }
        assertSurvives(quote(fields.toArray(Property[]::new)));
    }

    private List<Any> values() throws Exception {
        var orb = pleiad.orb();
        TypeCode point = orb.create_struct_tc("IDL:Plant/Point:1.0", "Point", new StructMember[] {
            new StructMember("x", orb.get_primitive_tc(TCKind.tk_double), null),
            new StructMember("y", orb.get_primitive_tc(TCKind.tk_float), null)
        });
        TypeCode color = orb.create_enum_tc("IDL:Plant/Color:1.0", "Color", new String[] {"red", "green"});
        TypeCode either = orb.create_union_tc("IDL:Plant/Either:1.0", "Either", color, new UnionMember[] {
            new UnionMember("number", label(color, 0), orb.get_primitive_tc(TCKind.tk_ulong), null),
            new UnionMember("text", label(color, 1), orb.create_wstring_tc(0), null)
        });
        TypeCode points = orb.create_alias_tc("IDL:Plant/Points:1.0", "Points", orb.create_sequence_tc(0, point));
        return List.of(
                any(a -> {}),
                any(a -> a.type(orb.get_primitive_tc(TCKind.tk_void))),
                any(a -> a.insert_boolean(false)),
                any(a -> a.insert_char('ü')),
                any(a -> a.insert_wchar('€')),
                any(a -> a.insert_octet((byte) 200)),
                any(a -> a.insert_short(Short.MIN_VALUE)),
                any(a -> a.insert_ushort((short) -1)),
                any(a -> a.insert_long(Integer.MIN_VALUE)),
                any(a -> a.insert_ulong(-1)),
                any(a -> a.insert_longlong(5)),
                any(a -> a.insert_longlong(Long.MIN_VALUE)),
                any(a -> a.insert_ulonglong(-1)),
                any(a -> a.insert_float(0.1f)),
                any(a -> a.insert_float(Float.NaN)),
                any(a -> a.insert_double(5)),
                any(a -> a.insert_double(-0.0)),
                any(a -> a.insert_double(Double.NEGATIVE_INFINITY)),
                any(a -> a.insert_double(1e300)),
                any(a -> a.insert_string("a \"quoted\" line\n")),
                any(a -> a.insert_wstring("ευρώ")),
                any(a -> a.insert_fixed(new BigDecimal("12.50"), orb.create_fixed_tc((short) 5, (short) 2))),
                any(a -> a.insert_any(any(b -> b.insert_short((short) 1)))),
                any(a -> a.insert_TypeCode(points)),
                any(a -> a.insert_TypeCode(orb.get_primitive_tc(TCKind.tk_long))),
                any(a -> a.insert_Object(orb.string_to_object("corbaloc::127.0.0.1:1/Nobody"))),
                any(a -> EventTypeHelper.insert(a, new org.omg.CosNotification.EventType("d", "t"))),
                value(points, out -> {
                    out.write_ulong(1);
                    out.write_double(1.5);
                    out.write_float(-2);
                }),
                value(either, out -> {
                    out.write_ulong(1);
                    out.write_wstring("zwei");
                }),
                value(orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_octet)), out -> {
                    out.write_ulong(3);
                    out.write_octet_array(new byte[] {1, -2, 3}, 0, 3);
                }),
                value(orb.create_string_tc(8), out -> out.write_string("bounded")),
                value(orb.create_array_tc(2, color), out -> {
                    out.write_ulong(1);
                    out.write_ulong(0);
                }));
    }

    private Any label(TypeCode color, int ordinal) {
        return value(color, out -> out.write_ulong(ordinal));
    }

    private Any value(TypeCode type, Consumer<org.omg.CORBA.portable.OutputStream> write) {
        Any any = pleiad.orb().create_any();
        var out = any.create_output_stream();
        write.accept(out);
        any.read_value(out.create_input_stream(), type);
        return any;
    }

    @Test
    void qualitiesOfServiceAreExtensions() {
        StructuredEvent event = quote();
        event.header.variable_header = new Property[] {
            new Property("Priority", any(a -> a.insert_short((short) -3))),
            new Property("Timeout", any(a -> TimeTHelper.insert(a, 15_000_001))),
            new Property(
                    "StopTime",
                    any(a -> UtcTHelper.insert(a, new UtcT(139_999_999_990_000_001L, 0, (short) 0, (short) 0)))),
            new Property("EventReliability", any(a -> a.insert_short((short) 1))),
            new Property("traceparent", any(a -> a.insert_string("00-ab-01"))),
            // more than an instant, and no extension's name
            new Property("StartTime", any(a -> UtcTHelper.insert(a, new UtcT(1, 5, (short) 0, (short) 60)))),
            new Property("Supplier", any(a -> a.insert_string("nyse"))),
        };
        assertThat(json.text(new EventView("1", null, event)))
                .contains("\"priority\":-3,\"timeout\":\"PT1.5000001S\",\"stoptime\":\"2026-")
                .contains(
                        "\"eventreliability\":\"Persistent\",\"traceparent\":\"00-ab-01\",\"header\":{\"StartTime\":");
        assertSurvives(event);
    }

    @Test
    void namesThatAreThereTwiceSurvive() {
        assertSurvives(quote(
                new Property("subject", any(a -> a.insert_string("/equities/ibm"))),
                new Property("subject", any(a -> a.insert_string("/bonds/at&t")))));
    }

    @Test
    void anAnyIsABody() {
        StructuredEvent event = Forms.structured(pleiad.orb(), any(a -> a.insert_long(42)));
        assertThat(json.text(new EventView("1", null, event)))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"\",\"type\":\"%ANY\",\"body\":42}");
        assertSurvives(event);
    }

    @Test
    void takesWhatOthersWriteAsCloudEvents() {
        StructuredEvent event = json.read(
                        "{\"specversion\":\"1.0\",\"id\":\"x\",\"source\":\"/plant\",\"type\":\"org.acme.hot\","
                                + "\"datacontenttype\":\"text/plain\",\"data\":\"too hot\"}")
                .event();
        assertThat(event.remainder_of_body.extract_string()).isEqualTo("too hot");
        event = json.read("{\"source\":\"/plant\",\"type\":\"raw\",\"data_base64\":\"AQI=\"}")
                .event();
        assertThat(event.remainder_of_body.type().kind().value()).isEqualTo(TCKind._tk_sequence);
    }

    @Test
    void saysWhatIsWrongAndHowItIsWritten() {
        refuses("[]", "an event is written {");
        refuses("{\"specversion\":\"2.0\"}", "specversion is to be \"1.0\"");
        refuses("{\"Price\":1}", "Price is no attribute", "\"data\"");
        refuses("{\"priority\":40000}", "priority: 40000 is none", "-32767 to 32767");
        refuses("{\"timeout\":\"5s\"}", "PT30S");
        refuses("{\"time\":\"now\"}", "time: now is none");
        refuses("{\"source\":1}", "source is to be a text");
        refuses("{\"data\":{\"point\":{\"x\":1}}}", "data.point", "{\"type\": \"long\", \"value\": 42}");
        refuses("{\"data\":{\"n\":{\"type\":\"long\",\"value\":\"x\"}}}", "data.n.value: expected long");
        refuses("{\"data\":{\"n\":{\"type\":\"Plant::Point\",\"value\":{}}}}", "there is no type Plant::Point");
        refuses("{\"body\":{\"type\":\"x\",\"typecode\":\"!\",\"value\":1}}", "no encapsulation of a TypeCode");
        refuses("{\"data\":{\"n\":99999999999999999999}}", "unsigned long long");
        refuses("{\"data\":1,\"body\":2}", "another value");
    }

    private void refuses(String text, String... words) {
        assertThatThrownBy(() -> json.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }
}
