package org.pleiad.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import Workshop.Bench;
import Workshop.Point;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.value.DynamicValue;
import org.pleiad.dynamic.value.TypedValue;
import org.pleiad.dynamic.value.UnionValue;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;

class DynamicCallIT {
    private static Pleiad server;
    private static Pleiad client;
    private static DynamicIdl idl;
    private static DynamicObject bench;

    @BeforeAll
    static void serve() throws IOException {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        client = Pleiad.builder().build();
        String url = server.toText(server.export(new BenchServant(), Bench.class));
        idl = client.dynamic(Files.readString(Path.of("src/test/idl/workshop.idl")));
        bench = idl.resolve(url);
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    private static Map<String, Object> everything() {
        var all = new LinkedHashMap<String, Object>();
        all.put("aBoolean", true);
        all.put("anOctet", 200);
        all.put("aChar", 'é');
        all.put("aWchar", '€');
        all.put("anUnsignedShort", 65535);
        all.put("anUnsignedLong", 4_000_000_000L);
        all.put("aLongLong", -5_000_000_000L);
        all.put("anUnsignedLongLong", new BigInteger("18446744073709551615"));
        all.put("aFloat", 1.5f);
        all.put("aString", "text");
        all.put("aWstring", "weiß€");
        all.put("aFixed", new BigDecimal("-12345.67"));
        all.put("aColour", "blue");
        all.put("octets", new byte[] {1, -1, 127});
        all.put("matrix", List.of(List.of(1, 2, 3), List.of(4, 5, 6)));
        all.put("points", List.of(point(1, 2.5), point(-3, 4.0)));
        return all;
    }

    private static Map<String, Object> point(int x, double y) {
        var point = new LinkedHashMap<String, Object>();
        point.put("x", (short) x);
        point.put("y", y);
        return point;
    }

    @Test
    void echoesAStructOfEveryType() {
        Map<?, ?> back = (Map<?, ?>) bench.call("echo_everything", everything());
        assertThat(back.keySet().toArray()).isEqualTo(everything().keySet().toArray());
        everything()
                .forEach((name, value) ->
                        assertThat((Object) back.get(name)).as(name).isEqualTo(value));
    }

    @Test
    void takesRecordsArraysBase64AndTheClassesOfTheMapping() {
        record Spot(short x, double y) {}
        Map<String, Object> given = everything();
        given.put("points", new Object[] {new Spot((short) 7, 0.5), new Point((short) 8, 1.5)});
        given.put("octets", "Af9/");
        given.put("matrix", new int[][] {{1, 2, 3}, {4, 5, 6}});
        given.put("aFixed", "1.5");
        Map<?, ?> back = (Map<?, ?>) bench.call("echo_everything", given);
        assertThat(back.get("points")).isEqualTo(List.of(point(7, 0.5), point(8, 1.5)));
        assertThat(back.get("octets")).isEqualTo(new byte[] {1, -1, 127});
        assertThat(back.get("aFixed")).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void recursiveStructsGoBothWays() {
        Object tree = Map.of("weight", 1, "children", List.of(Map.of("weight", 2, "children", List.of())));
        assertThat(bench.call("echo_tree", tree)).isEqualTo(tree);
    }

    @Test
    void unionsAreGivenByMemberOrByDiscriminator() {
        assertThat(bench.call("echo_choice", Map.of("text", "hello")))
                .isEqualTo(new UnionValue("green", "text", "hello"));
        assertThat(bench.call("echo_choice", Map.of("discriminator", "red", "value", 4)))
                .isEqualTo(new UnionValue("red", "number", 4));
        assertThat(bench.call("echo_choice", Map.of("outline", List.of())))
                .isEqualTo(new UnionValue("blue", "outline", List.of()));
        assertThat(bench.call("perhaps", Map.of("discriminator", false))).isEqualTo(new UnionValue(false, null, null));
    }

    @Test
    void anysCarryTypesOfTheIdlAndAnonymousOnes() {
        var text = Map.of("type", "sequence<Workshop::Point>", "value", List.of(Map.of("x", 1, "y", 2)));
        TypedValue back = (TypedValue) bench.call("something", text);
        assertThat(back.value()).isEqualTo(List.of(point(1, 2)));
        assertThat(back.type().kind()).isEqualTo(TCKind.tk_sequence);
        assertThat(((TypedValue) bench.call("something", "plain")).value()).isEqualTo("plain");
        assertThat(((TypedValue) bench.call("something", (Object) null)).value())
                .isNull();
        assertThat(((TypedValue) bench.call("something", new Point((short) 3, 4))).value())
                .isEqualTo(point(3, 4));
    }

    @Test
    void valuesKeepTheirTypeTheirCyclesAndTheirSharing() {
        var employee = new LinkedHashMap<String, Object>();
        employee.put("@type", "Workshop::Employee");
        employee.put("name", "Ada");
        employee.put("age", 36);
        employee.put("company", "Engines");
        employee.put("friend", employee);
        DynamicValue back = (DynamicValue) bench.call("echo_person", employee);
        assertThat(back.typeId()).isEqualTo("IDL:pleiad.org/Workshop/Employee:1.0");
        assertThat(back.get("name")).isEqualTo("Ada");
        assertThat(back.get("age")).isEqualTo(36);
        assertThat(back.get("company")).isEqualTo("Engines");
        assertThat(back.get("friend")).isSameAs(back);
        assertThat(bench.call("echo_person", (Object) null)).isNull();
        assertThat(((DynamicValue) bench.call("echo_person", back)).get("company"))
                .isEqualTo("Engines");
    }

    @Test
    void valuesInAnysNeedNoClassEither() {
        var person = new LinkedHashMap<String, Object>();
        person.put("name", "Bob");
        person.put("age", 3);
        person.put("friend", null);
        var any = Map.of("type", "Workshop::Person", "value", person);
        TypedValue back = (TypedValue) bench.call("something", any);
        assertThat(((DynamicValue) back.value()).get("name")).isEqualTo("Bob");
    }

    @Test
    void boxesAreTheirContent() {
        assertThat(bench.call("tag", "fragile")).isEqualTo("fragile");
        assertThat(bench.call("tag", (Object) null)).isNull();
    }

    @Test
    void typeCodesAreGivenAsIdl() {
        TypeCode back = (TypeCode) bench.call("type", "sequence<string<3>, 7>");
        assertThat(org.pleiad.dynamic.type.TypeText.of(back)).isEqualTo("sequence<string<3>, 7>");
    }

    @Test
    void referencesComeBackCallable() {
        DynamicObject tool = (DynamicObject) bench.call("echo_tool", bench);
        assertThat(tool).isEqualTo(bench);
        assertThat(tool.get("name")).isEqualTo("bench");
        assertThat(bench.call("reference", (Object) null)).isNull();
        String url = client.toText(bench.reference());
        assertThat(bench.call("reference", url)).isEqualTo(bench);
    }

    @Test
    void attributesAreReadAndWritten() {
        bench.set("shade", "red");
        assertThat(bench.get("shade")).isEqualTo("red");
        assertThatThrownBy(() -> bench.set("name", "x")).hasMessageContaining("readonly");
    }

    @Test
    void outParametersComeBackByName() {
        assertThat(bench.call("divide", 17, 5, "well")).isEqualTo(Map.of("_return", 3, "rest", 2, "remark", "well!"));
        assertThat(bench.callNamed("divide", Map.of("remark", "", "divisor", 4, "dividend", 8)))
                .isEqualTo(Map.of("_return", 2, "rest", 0, "remark", "!"));
    }

    @Test
    void userExceptionsKeepTheirMembers() {
        assertThatThrownBy(() -> bench.call("divide", 1, 0, ""))
                .isInstanceOfSatisfying(RaisedException.class, raised -> {
                    assertThat(raised.id()).isEqualTo("IDL:pleiad.org/Workshop/Broken:1.0");
                    assertThat(raised.members())
                            .containsExactly(entry("why", "division by zero"), entry("where", point(1, 2.5)));
                });
    }

    @Test
    void onewayOperationsDoNotWait() {
        assertThat(bench.call("hint", "later")).isNull();
        Awaitility.await().untilAsserted(() -> assertThat(bench.call("hinted")).isEqualTo("later"));
    }

    @Test
    void whatDoesNotFitIsToldWithItsPlaceBeforeAnythingIsSent() {
        assertThatThrownBy(() -> bench.call("few", Arrays.asList(1, "two")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("argument 'a'[1]: expected long, for example 42, not \"two\"");
        assertThatThrownBy(() -> bench.call("few", List.of(1, 2, 3, 4, 5))).hasMessageContaining("at most 4 elements");
        assertThatThrownBy(() -> bench.call("few", List.of(1L << 40))).hasMessageContaining("expected long");
        assertThatThrownBy(() -> bench.call("few", List.of(1.5))).hasMessageContaining("expected long");
        assertThatThrownBy(() -> bench.set("shade", "mauve")).hasMessageContaining("\"red\", \"green\", \"blue\"");
        assertThatThrownBy(() -> bench.call("echo_tree", Map.of("weight", 1)))
                .hasMessageContaining("the member 'children' is missing");
        assertThatThrownBy(() -> bench.call("divide", 1)).hasMessageContaining("in long dividend, in long divisor");
        assertThatThrownBy(() -> bench.call("paint"))
                .hasMessageContaining("has no operation paint; it has echo_everything");
        assertThatThrownBy(() -> bench.call("echo_choice", Map.of("nothing", 1)))
                .hasMessageContaining("number, text, outline");
        assertThatThrownBy(() -> bench.call("something", Map.of("type", "lnog", "value", 1)))
                .hasMessageContaining("there is no type lnog");
    }

    @Test
    void arrayOfValuesNestedTooDeeplyIsRefused() {
        Map<String, Object> tree = Map.of("weight", 1, "children", List.of());
        for (int i = 0; i < 2000; i++) {
            tree = Map.of("weight", 1, "children", List.of(tree));
        }
        Map<String, Object> deep = tree;
        assertThatThrownBy(() -> bench.call("echo_tree", deep)).hasMessageContaining("deep");
    }

    /** The caller's own interface. */
    interface MyBench {
        record Spot(short x, double y) {}

        record Division(int result, int rest, String remark) {}

        enum Shade {
            red,
            green,
            blue
        }

        String name();

        Shade getShade();

        void setShade(Shade shade);

        Division divide(int dividend, int divisor, String remark) throws Broken;

        int[] few(List<Integer> numbers);

        MyBench echo_tool(MyBench tool);
    }

    /** Named as in the IDL. */
    static class Broken extends Exception {
        private static final long serialVersionUID = 1;
        public String why;
        public transient MyBench.Spot where;

        public Broken() {}
    }

    @Test
    void standsBehindAnInterfaceOfTheCallersOwn() throws Broken {
        MyBench mine = bench.as(MyBench.class);
        mine.setShade(MyBench.Shade.blue);
        assertThat(mine.getShade()).isEqualTo(MyBench.Shade.blue);
        assertThat(mine.divide(7, 2, "")).isEqualTo(new MyBench.Division(3, 1, "!"));
        assertThat(mine.few(List.of(4, 5))).containsExactly(4, 5);
        assertThat(mine.echo_tool(mine)).isEqualTo(mine).hasSameHashCodeAs(mine);
        assertThat(mine.echo_tool(mine).name()).isEqualTo("bench");
        assertThatThrownBy(() -> mine.divide(1, 0, "")).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.why).isEqualTo("division by zero");
            assertThat(broken.where).isEqualTo(new MyBench.Spot((short) 1, 2.5));
        });
    }

    @Test
    void classesAreMadeOfTheIdl() throws ReflectiveOperationException {
        Class<?> face = idl.type("Workshop::Bench");
        assertThat(face).isInterface().isSameAs(idl.type("IDL:pleiad.org/Workshop/Bench:1.0"));
        assertThat(idl.type("Workshop::Tool")).isAssignableFrom(face);
        Class<?> tree = idl.type("Workshop::Tree");
        Object root = tree.getConstructor().newInstance();
        Object leaf = tree.getConstructor().newInstance();
        tree.getField("weight").set(leaf, 2);
        tree.getField("children").set(leaf, List.of());
        tree.getMethod("setWeight", int.class).invoke(root, 1);
        tree.getMethod("setChildren", List.class).invoke(root, List.of(leaf));
        Object stub = idl.narrow(bench.reference(), face);
        Object back = face.getMethod("echo_tree", tree).invoke(stub, root);
        Object child = ((List<?>) tree.getField("children").get(back)).get(0);
        assertThat(child).isInstanceOf(tree);
        assertThat(tree.getField("weight").get(child)).isEqualTo(2);
    }

    @Test
    void madeInterfacesHaveEnumsExceptionsAndMapsOfWhatComesBack() throws ReflectiveOperationException {
        Class<?> face = idl.type("Workshop::Bench");
        Object stub = idl.narrow(bench.reference(), face);
        Class<?> colour = idl.type("Workshop::Colour");
        Object green = colour.getEnumConstants()[1];
        face.getMethod("shade", colour).invoke(stub, green);
        assertThat(face.getMethod("shade").invoke(stub)).isEqualTo(green).hasToString("green");
        var divide = face.getMethod("divide", int.class, int.class, String.class);
        assertThat(divide.invoke(stub, 7, 2, "")).isEqualTo(Map.of("_return", 3, "rest", 1, "remark", "!"));
        Class<?> broken = idl.type("Workshop::Broken");
        assertThat(divide.getExceptionTypes()).containsExactly(broken);
        assertThatThrownBy(() -> divide.invoke(stub, 1, 0, "")).cause().isInstanceOf(broken);
        assertThatThrownBy(() -> idl.type("Workshop::Octets")).hasMessageContaining("has no class of its own");
    }

    /** Fits nothing. */
    interface Wrong {
        void hammer();
    }

    @Test
    void refusesAnInterfaceThatFitsNothing() {
        assertThatThrownBy(() -> bench.as(Wrong.class))
                .hasMessageContaining("hammer() fits nothing in Workshop::Bench");
    }

    @Test
    void reportsAllErrorsInTheIdl() {
        assertThatThrownBy(() -> client.dynamic("interface A { void f(in lnog x); };\ninterface B : Nothing {};"))
                .hasMessageContaining("text.idl:1:25")
                .hasMessageContaining("text.idl:2:15");
    }

    @Test
    void compilesTheSameTextOnce() {
        String text = "interface Once { void f(); };";
        assertThat(client.dynamic(text).interfaces()).containsExactly("Once");
        assertThat(client.dynamic(text).interfaces()).containsExactly("Once");
    }

    @Test
    void narrowsToABaseOnRequest() {
        DynamicObject tool = idl.narrow(bench.reference(), "Workshop::Tool");
        assertThat(tool.interfaceId()).isEqualTo("IDL:pleiad.org/Workshop/Tool:1.0");
        assertThatThrownBy(() -> idl.narrow(bench.reference(), "Workshop::Saw"))
                .hasMessageContaining("Workshop::Tool, Workshop::Bench");
    }
}
