package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CTX_RESTRICT_SCOPE;
import org.omg.CORBA.Context;
import org.omg.CORBA.NVList;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** The tree of contexts that an ORB gives out. */
class PropertyContextTest {
    private final Pleiad pleiad = Pleiad.builder().build();
    private final ORB orb = pleiad.orb();
    private final Context root = orb.get_default_context();

    @AfterEach
    void stop() {
        pleiad.close();
    }

    @Test
    void propertiesOfTheNearestScopeWin() {
        set(root, "color", "blue");
        set(root, "size", "1");
        Context child = root.create_child("child");
        set(child, "color", "red");

        assertThat(values(child, "", 0, "*")).containsExactly("color=red", "size=1");
        assertThat(values(child, "", CTX_RESTRICT_SCOPE.value, "*")).containsExactly("color=red");
        assertThat(values(root, "", 0, "color")).containsExactly("color=blue");
        assertThat(child.parent()).isSameAs(root);
        assertThat(child.context_name()).isEqualTo("child");
        assertThat(root.parent()).isNull();
    }

    @Test
    void searchStartsAtTheScopeOfTheName() {
        Context outer = root.create_child("outer");
        set(outer, "color", "blue");
        Context inner = outer.create_child("inner");
        set(inner, "color", "red");

        assertThat(values(inner, "outer", 0, "color")).containsExactly("color=blue");
        assertMinor(Minor.CONTEXT_NOT_FOUND, () -> inner.get_values("elsewhere", 0, "color"));
        assertMinor(Minor.NO_MATCHING_CONTEXT_PROPERTY, () -> inner.get_values("", 0, "shape"));
    }

    @Test
    void listsOfPropertiesAreSetAndDeletedByPattern() {
        NVList list = orb.create_list(2);
        list.add_value("sys.host", text("a"), 0);
        list.add_value("sys.port", text("b"), 0);
        root.set_values(list);
        set(root, "user", "c");

        root.delete_values("sys.*");

        assertThat(values(root, "", 0, "*")).containsExactly("user=c");
        assertMinor(Minor.NO_MATCHING_CONTEXT_PROPERTY, () -> root.delete_values("sys.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "_a", "a b", "a*", "ä"})
    void illegalNamesAreRefused(String name) {
        assertMinor(Minor.CONTEXT_PROPERTY_NAME, () -> root.set_one_value(name, text("x")));
        assertMinor(Minor.CONTEXT_NAME, () -> root.create_child(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "**", "*a", "a b"})
    void illegalPatternsAreRefused(String pattern) {
        assertMinor(Minor.CONTEXT_SEARCH_PATTERN, () -> root.get_values("", 0, pattern));
        assertMinor(Minor.CONTEXT_SEARCH_PATTERN, () -> root.delete_values(pattern));
    }

    @Test
    void onlyTextsAndNoFlagsAreTaken() {
        Any number = orb.create_any();
        number.insert_long(1);
        assertThatThrownBy(() -> root.set_one_value("n", number)).isInstanceOf(BAD_OPERATION.class);
        assertMinor(Minor.NULL_VALUE, () -> root.set_one_value("n", null));
        assertMinor(Minor.PROPERTY_FLAGS, () -> root.get_values("", 4, "n"));
        NVList list = orb.create_list(1);
        list.add_value("n", text("x"), org.omg.CORBA.ARG_IN.value);
        assertMinor(Minor.PROPERTY_FLAGS, () -> root.set_values(list));
    }

    @Test
    void halfAPairOnTheWireIsRefused() {
        OutputStream out = orb.create_output_stream();
        out.write_long(3);
        for (int i = 0; i < 3; i++) {
            out.write_string("abc");
        }
        assertMinor(Minor.CONTEXT_MALFORMED, () -> out.create_input_stream().read_Context());
        OutputStream huge = orb.create_output_stream();
        huge.write_long(1_000_000_000);
        assertMinor(Minor.LENGTH_TOO_LARGE, () -> huge.create_input_stream().read_Context());
    }

    private Any text(String value) {
        Any any = orb.create_any();
        any.insert_string(value);
        return any;
    }

    private void set(Context context, String name, String value) {
        context.set_one_value(name, text(value));
    }

    private static List<String> values(Context context, String scope, int flags, String pattern) {
        NVList list = context.get_values(scope, flags, pattern);
        List<String> found = new ArrayList<>();
        try {
            for (int i = 0; i < list.count(); i++) {
                found.add(list.item(i).name() + "=" + list.item(i).value().extract_string());
            }
        } catch (Bounds impossible) {
            throw new AssertionError(impossible);
        }
        return found;
    }

    private static void assertMinor(Minor minor, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        SystemException.class,
                        e -> assertThat(minor.matches(e)).as("%s", e).isTrue());
    }
}
