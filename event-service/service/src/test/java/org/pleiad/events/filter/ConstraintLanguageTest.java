package org.pleiad.events.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.events.filter.TestEvents.COLOUR;
import static org.pleiad.events.filter.TestEvents.STRING;
import static org.pleiad.events.filter.TestEvents.any;
import static org.pleiad.events.filter.TestEvents.branch;
import static org.pleiad.events.filter.TestEvents.colour;
import static org.pleiad.events.filter.TestEvents.member;
import static org.pleiad.events.filter.TestEvents.sequence;
import static org.pleiad.events.filter.TestEvents.strings;
import static org.pleiad.events.filter.TestEvents.struct;
import static org.pleiad.events.filter.TestEvents.structured;
import static org.pleiad.events.filter.TestEvents.type;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.PropertySeqHelper;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;

/** What the language says of events, construct by construct (Notification Service 1.1, 2.4). */
class ConstraintLanguageTest {
    private static final TypeCode SCORE =
            struct("Score", member("name", STRING), member("score", type(TCKind.tk_short)));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$type_name == 'CommunicationsAlarm' and not ($event_name == 'lost_packet') | true",
                "$type_name == 'CommunicationsAlarm' and $priority >= 1 and $priority <= 5 | true",
                "$.header.fixed_header.event_type.type_name == 'CommunicationsAlarm' | true",
                "$.0.0.0.1 == 'CommunicationsAlarm' | true",
                "$.0.0.0.0 == $domain_name | true",
                "$.header.fixed_header.event_name == 'link_down' and $.0.0.1 == $event_name | true",
                "$.header.variable_header(priority) > 0 | true",
                "$.header.variable_header[0].name == 'priority' and $.header.variable_header[0].value > 3 | true",
                "$.header.variable_header._length == 2 | true",
                "$.filterable_data('odd name') == 1 | true",
                "$.filterable_data(price) == 10.5 | true",
                "$price * 2 == 21 | true",
                "$memsize / 5.5 + $cputime * 1275.0 + $filesize * 1.25 > 500000.0 | true",
                "$memsize / 5.5 + $cputime * 1275.0 + $filesize * 1.25 > 600000.0 | false",
                "(('groucho' in $.filterable_data(starlist)) + ('chico' in $starlist) + ('gummo' in $starlist)) > 1 | true",
                "(('groucho' in $starlist) + ('chico' in $starlist) + ('gummo' in $starlist)) > 2 | false",
                "$.filterable_data(test)._length == 3 and ($test[0].score + $test[1].score + $test[2].score) / 3 >= 80 | true",
                "$test[2].name == 'three' and $test[2].1 == 99 and $test[2].0 == 'three' | true",
                "exist $test[2] and not exist $test[3] | true",
                "exist $nothing or TRUE | true",
                "exist $.remainder_of_body.temperature | true",
                "$.remainder_of_body.temperature > 20 and $temperature < 30 | true",
                "$.2.0 > 20 | true",
                "'down' ~ $event_name and not ('up' ~ $event_name) | true",
                "$state == AMBER | true",
                "AMBER == $state and $state < GREEN and $state > 'RED' | true",
                "$state == 'AMBER' and $state == 1 | true",
                "$state == BLUE | false",
                "$._type_id == 'StructuredEvent' | true",
                "$._repos_id == 'IDL:omg.org/CosNotification/StructuredEvent:1.0' | true",
                "$test[0]._type_id == 'Score' and $test[0]._repos_id == 'IDL:Plant/Score:1.0' | true",
                "$.header._type_id == 'EventHeader' | true",
                "$active and not $passive | true",
                "$active == TRUE and $active == 1 and $passive < $active | true",
                "$letter == 'c' and $letter > 'b' and $letter < 100 | true",
                "$curtime > $sent and $sent + 36000000000 >= $curtime | true",
                "$curtime.high >= $sent.time / 4294967296 | true",
                "$single == 0.1 and $single > 0.09 | true",
                "$priority == 4.0 | true",
                "$huge == 18446744073709551615 and $huge > -1 and $huge - 1 == 18446744073709551614 | true",
                "$letter in $starlist | false",
                "2 in $numbers and not (5 in $numbers) | true",
                "2.5 * ($one / $two) > 1 | false",
                "2.5 * (1.0 * $one / $two) > 1 | true",
                "'a' < 'b' and 'b' >= 'b' and 'ab' > 'a' | true",
                "'it\\'s' == 'it\\'s' and '\\\\' == '\\\\' | true",
                "1e3 == 1000 and .5 == 5e-1 and 1. == 1 and -1 < +1 | true",
                "9223372036854775807 + 1 == 9223372036854775808 and $huge + 1 >= $huge | true",
                "-9223372036854775808 - 1 < 0 and 9223372036854775807 * 4 > 1e19 | true",
                "9223372036854775807 < 9223372036854775808 | true",
                "TRUE or $nothing == 1 | true",
                "$nothing == 1 or TRUE | false",
                "not ($nothing == 1) | false",
                "$active + $active == 2 | true",
                "TRUE == ((('ab' ~ 'cabd') + ('x' ~ 'xy')) >= 2) | true",
                "price > 10 and exist price | true",
                "$\\in == 7 and $.filterable_data(in) == 7 | true",
                "\" \" | true",
            })
    void structuredEventsAreLookedInto(String constraint, boolean met) {
        assertThat(EventFilters.compile(constraint == null ? "" : constraint, NOON)
                        .test(event()))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$.reading == 'high' and $reading == 'high' | true",
                "$.point._d == 1 and $.point.(1) == 5 and $.point.ticks == 5 and $.point.('ticks') == 5 | true",
                "exist $.point.(0) or exist $.point.() or exist $.point.name | false",
                "$.point.(2) == 5 | false",
                "default $.point._d or default $.point | false",
                "default $.other._d and $.other._d == 77 and $.other.() == 'else' and exist $.other._d | true",
                "$.colour.(GREEN) == 3 and $.colour._d == GREEN and $.colour.('GREEN') == 3 | true",
                "$.colour.(RED) == 3 | false",
                "$.matrix[1][2] == 12 and $.matrix._length == 2 and $.matrix[0]._length == 3 | true",
                "$.matrix[2][0] == 0 | false",
                "$.list(beta) == 'b' and $.list[1].value == 'b' and $.list._length == 2 | true",
                "$.boxed == 3 and $.3 == 3 | false",
                "$.boxed == 3 | true",
                "$.nested.inner.deep == 'x' and exist $.nested.inner | true",
                "$.nested.inner == 'x' | false",
                "$._type_id == 'Report' and $type_name == '%ANY' and $domain_name == '' | true",
                "$.when > 5 and $.when.time == 6 | true",
                "$.octets[2] == 255 and 254 in $.octets and $.octets._length == 3 | true",
                "$.wide == 'weit' | true",
                "$.money >= 12.34 and $.money < 12.35 | true",
            })
    void anysAreLookedInto(String constraint, boolean met) {
        assertThat(EventFilters.compile(constraint, NOON).test(report())).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$ == 40 | true",
                "$ + 2 == 42 and exist $ | true",
                "$.x == 40 | false",
                "exist $.x | false",
                "$[0] == 40 | false",
                "$(x) == 40 | false",
                "$._d == 40 | false",
                "$._length == 40 | false",
                "$ == '40' | false",
                "$ and TRUE | false",
            })
    void simpleAnysAreThemselves(String constraint, boolean met) {
        assertThat(EventFilters.compile(constraint).test(any(40))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$value1 > 50 and $value2 > 50|true",
                "$operation == 'post'|true",
                "$event_type.type_name == 'post' and $type_name == 'post'|true",
                "$domain_name == 'IDL:Plant/Board:1.0'|true",
                "$(value1) == 100 and $._length == 4|true"
            })
    void typedEventsAreNamesAndValues(String constraint, boolean met) {
        Any type = TestEvents.ORB_SINGLETON.create_any();
        org.omg.CosNotification.EventTypeHelper.insert(
                type, new org.omg.CosNotification.EventType("IDL:Plant/Board:1.0", "post"));
        Property[] event = {
            new Property("event_type", type),
            new Property("operation", any("post")),
            new Property("value1", any(100)),
            new Property("value2", any(200))
        };
        assertThat(EventFilters.compile(constraint).test(event)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"$type_name == 'CommunicationsAlarm'", "$priority == 4", "$.0.0.0.1 == 'CommunicationsAlarm'"})
    void anAnyOfAStructuredEventIsOne(String constraint) {
        Any any = TestEvents.ORB_SINGLETON.create_any();
        StructuredEventHelper.insert(any, event());
        Any received = any(StructuredEventHelper.type(), any::write_value);
        assertThat(EventFilters.compile(constraint).test(received)).isTrue();
    }

    static StructuredEvent event() {
        Any sent = TestEvents.ORB_SINGLETON.create_any();
        UtcTHelper.insert(
                sent, new UtcT(org.pleiad.orb.cdr.TimeT.of(NOON.instant().minusSeconds(60)), 0, (short) 0, (short) 0));
        return structured("Telecom", "CommunicationsAlarm", "link_down")
                .header("priority", any(TestEvents.type(TCKind.tk_short), out -> out.write_short((short) 4)))
                .header("sent", sent)
                .body("price", any(10.5))
                .body("odd name", any(1))
                .body("memsize", any(5500))
                .body("cputime", any(400.0))
                .body("filesize", any(1000))
                .body("starlist", strings("groucho", "chico", "harpo"))
                .body("test", any(sequence(SCORE), out -> {
                    out.write_long(3);
                    short score = 71;
                    for (String name : new String[] {"one", "two", "three"}) {
                        out.write_string(name);
                        out.write_short(score);
                        score = (short) (score + 14);
                    }
                }))
                .body("state", colour(1))
                .body("active", any(true))
                .body("passive", any(false))
                .body("letter", any(type(TCKind.tk_char), out -> out.write_char('c')))
                .body("single", any(type(TCKind.tk_float), out -> out.write_float(0.1f)))
                .body("huge", any(type(TCKind.tk_ulonglong), out -> out.write_ulonglong(-1)))
                .body("numbers", any(sequence(type(TCKind.tk_long)), out -> {
                    out.write_long(3);
                    out.write_long_array(new int[] {1, 2, 3}, 0, 3);
                }))
                .body("one", any(1))
                .body("two", any(2))
                .body("in", any(7))
                .remainder(any(
                        struct("Weather", member("temperature", type(TCKind.tk_octet))),
                        out -> out.write_octet((byte) 21)))
                .event();
    }

    private static Any report() {
        TypeCode point = TestEvents.ORB_SINGLETON.create_union_tc(
                "IDL:Plant/Point:1.0", "Point", type(TCKind.tk_long), new UnionMember[] {
                    branch("name", any(0), STRING),
                    branch("ticks", any(1), type(TCKind.tk_long)),
                    branch("ticks", any(2), type(TCKind.tk_long)),
                    branch("rest", TestEvents.any(type(TCKind.tk_octet), out -> out.write_octet((byte) 0)), STRING)
                });
        TypeCode painted =
                TestEvents.ORB_SINGLETON.create_union_tc("IDL:Plant/Painted:1.0", "Painted", COLOUR, new UnionMember[] {
                    branch("warm", colour(0), STRING), branch("fresh", colour(2), type(TCKind.tk_short))
                });
        TypeCode matrix = TestEvents.ORB_SINGLETON.create_array_tc(
                2, TestEvents.ORB_SINGLETON.create_array_tc(3, type(TCKind.tk_longlong)));
        TypeCode inner = struct("Inner", member("before", type(TCKind.tk_double)), member("deep", STRING));
        TypeCode report = struct(
                "Report",
                member("point", point),
                member("other", point),
                member("colour", painted),
                member("reading", STRING),
                member("matrix", matrix),
                member("list", PropertySeqHelper.type()),
                member("boxed", type(TCKind.tk_any)),
                member("nested", struct("Nested", member("inner", inner))),
                member("when", UtcTHelper.type()),
                member("octets", sequence(type(TCKind.tk_octet))),
                member("wide", TestEvents.ORB_SINGLETON.create_wstring_tc(0)),
                member("money", TestEvents.ORB_SINGLETON.create_fixed_tc((short) 5, (short) 2)));
        return any(report, out -> {
            out.write_long(1);
            out.write_long(5);
            out.write_long(77);
            out.write_string("else");
            out.write_long(2);
            out.write_short((short) 3);
            out.write_string("high");
            for (long i = 0; i < 6; i++) {
                out.write_longlong(i < 3 ? i : i + 7);
            }
            PropertySeqHelper.write(
                    out, new Property[] {new Property("alpha", any("a")), new Property("beta", any("b"))});
            Any outer = TestEvents.ORB_SINGLETON.create_any();
            outer.insert_any(any(3));
            out.write_any(outer);
            out.write_double(1);
            out.write_string("x");
            UtcTHelper.write(out, new UtcT(6, 0, (short) 0, (short) 0));
            out.write_long(3);
            out.write_octet_array(new byte[] {1, (byte) 254, (byte) 255}, 0, 3);
            out.write_wstring("weit");
            out.write_fixed(new java.math.BigDecimal("12.34"), (short) 5, (short) 2);
        });
    }
}
