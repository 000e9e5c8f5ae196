package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pleiad.dynamic.value.DynamicValue;
import org.pleiad.dynamic.value.TypedValue;
import org.pleiad.dynamic.value.UnionValue;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;

/** Calls by IDL text, without generated code, to the servers of other ORBs. */
class DynamicCallIT {
    private static final Path IDL = Path.of("src/peers/idl").toAbsolutePath();

    @TestFactory
    List<DynamicTest> callsTheObjectsOfOtherOrbs() {
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest("JacORB", () -> calls(JavaPeer.foreign(JavaPeer.Orb.JACORB))));
        tests.add(dynamicTest("GlassFish", () -> calls(JavaPeer.foreign(JavaPeer.Orb.GLASSFISH))));
        if (OmniOrbPeer.isInstalled()) {
            tests.add(dynamicTest("omniORB", () -> calls(OmniOrbPeer.build())));
        }
        return tests;
    }

    private static void calls(Peer peer) {
        try (RunningProcess serving = peer.serve();
                Pleiad orb = Pleiad.builder().build()) {
            serving.await("READY");
            DynamicIdl idl = orb.dynamic("#include <sink.idl>\n#include <records.idl>\n#include <grid.idl>\n", IDL);
            echo(idl.resolve(serving.await("^IOR echo (IOR:.*)$")));
            grid(idl.resolve(serving.await("^IOR grid (IOR:.*)$")));
            DynamicObject values = idl.resolve(serving.await("^IOR values (IOR:.*)$"));
            values(values);
            // where a value can be of any type JacORB needs old RMI classes that do not start on JDK 17
            if (!peer.name().equals("JacORB")) {
                valuesInAnys(values);
            }
        }
    }

    /** An echo returns a, puts the old c into b and the old a into c. */
    private static void echoes(DynamicObject echo, String operation, Object a, Object c) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("_return", a);
        expected.put("b", c);
        expected.put("c", a);
        assertThat(echo.call(operation, a, c)).as(operation).isEqualTo(expected);
    }

    private static Map<String, Object> point(int x, double y) {
        return Map.of("x", (short) x, "y", y);
    }

    private static void echo(DynamicObject echo) {
        echoes(echo, "e_longlong", 1L << 40, -5L);
        echoes(echo, "e_ulong", 4_000_000_000L, 0L);
        echoes(echo, "e_wstring", "wei\u00df\u20ac", "");
        echoes(echo, "e_Colour", "blue", "red");
        echoes(echo, "e_PointSeq", List.of(point(1, 2.5), point(-3, 4)), List.of());
        echoes(
                echo,
                "e_LongMatrix",
                List.of(List.of(1, 2, 3), List.of(4, 5, 6)),
                List.of(List.of(0, 0, 0), List.of(0, 0, 0)));
        echoes(
                echo,
                "e_Tree",
                Map.of("weight", 1, "children", List.of(Map.of("weight", 2, "children", List.of()))),
                Map.of("weight", 3, "children", List.of()));
        echoes(echo, "e_ByShort", new UnionValue((short) 7, "seven", 7.5), new UnionValue((short) 0, "other", "o"));
        assertThat(echo.call("e_Echo", echo, null)).isInstanceOfSatisfying(Map.class, back -> {
            assertThat(back.get("_return")).isEqualTo(echo);
            assertThat(back.get("b")).isNull();
        });
        echo.set("count", 12);
        assertThat(echo.get("count")).isEqualTo(12);
        assertThatThrownBy(() -> echo.call("raise_loaded", 5, "why", List.of(1, 2)))
                .isInstanceOfSatisfying(RaisedException.class, raised -> {
                    assertThat(raised.name()).isEqualTo("Loaded");
                    assertThat(raised.members()).containsEntry("code", 5).containsEntry("details", List.of(1, 2));
                });
        assertThat((byte[]) echo.call("produce", 5)).containsExactly(7, 38, 69, 100, 131 - 256);
    }

    private static void grid(DynamicObject grid) {
        grid.call("set", 1, 2, 42);
        assertThat(grid.call("get", 1, 2)).isEqualTo(42);
        assertThatThrownBy(() -> grid.call("get", 1000, 1000)).isInstanceOf(RaisedException.class);
    }

    private static void values(DynamicObject values) {
        var employee = new LinkedHashMap<String, Object>();
        employee.put("@type", "Records::Employee");
        employee.put("name", "Ada");
        employee.put("age", 36);
        employee.put("company", "Engines");
        employee.put("boss", employee);
        employee.put("grade", 3);
        Map<?, ?> back = (Map<?, ?>) values.call("e_Person", employee, null);
        DynamicValue same = (DynamicValue) back.get("_return");
        assertThat(same.typeId()).isEqualTo("IDL:Records/Employee:1.0");
        assertThat(same.get("boss")).isSameAs(same);
        assertThat(values.call("same", employee, employee)).isEqualTo(true);
        assertThat(values.call("kind", employee)).isEqualTo("Employee Ada Engines");
        assertThat(values.call("e_Text", "boxed")).isEqualTo("boxed");
        assertThat(values.call("e_Numbers", List.of(1, 2, 3))).isEqualTo(List.of(1, 2, 3));
    }

    private static void valuesInAnys(DynamicObject values) {
        var person = new LinkedHashMap<String, Object>();
        person.put("name", "Bob");
        person.put("age", 1);
        var any = Map.of("type", "Records::Person", "value", person);
        Map<?, ?> anys = (Map<?, ?>) values.call("e_any", any, Map.of("type", "string", "value", "text"));
        assertThat(((DynamicValue) ((TypedValue) anys.get("_return")).value()).get("name"))
                .isEqualTo("Bob");
    }
}
