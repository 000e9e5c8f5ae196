package org.pleiad.idl.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.Idl;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.ConstantValue.StringValue;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.BitmaskDef;
import org.pleiad.idl.model.Definition.BitsetDef;
import org.pleiad.idl.model.Definition.ComponentDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.HomeDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueDef;

/** Annotations are in the model wherever IDL 4.2 allows them, with their values. */
class AnnotationsTest {

    private static Annotation only(List<Annotation> annotations) {
        assertThat(annotations).hasSize(1);
        return annotations.get(0);
    }

    private static List<String> names(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::name).toList();
    }

    private static ConstantValue integer(long value) {
        return new IntegerValue(BigInteger.valueOf(value));
    }

    @Test
    void standOnEveryConstruct() {
        String text = """
                @a struct S { @b long x; @c sequence<long> y, @d z; };
                @e union U switch (long) { case 1: @f long x; };
                @g enum E { @h one, two };
                @i typedef long T;
                @j interface I {
                    @k attribute long at;
                    @l void op(@m in long x, in @n long y) raises (X);
                };
                @o valuetype V { @p public long x; @q factory make(@r in long x); };
                @s bitset B { @t bitfield<3> x; };
                @u bitmask M { @v flag };
                @w component C { @x provides I p; };
                @y home H manages C { @z factory make(); };
                """;
        text = "exception X {};\n" + text;

        var struct = (StructDef) Idl.definition(text, "S");
        assertThat(names(struct.declaration().annotations())).containsExactly("a");
        assertThat(names(struct.fields().get(0).annotations())).containsExactly("b");
        assertThat(names(struct.fields().get(2).annotations())).containsExactly("c", "d");
        var union = (UnionDef) Idl.definition(text, "U");
        assertThat(names(union.cases().get(0).field().annotations())).containsExactly("f");
        var enumeration = (EnumDef) Idl.definition(text, "E");
        assertThat(names(enumeration.enumerators().get(0).annotations())).containsExactly("h");
        assertThat(names(((AliasDef) Idl.definition(text, "T")).declaration().annotations()))
                .containsExactly("i");
        var face = (InterfaceDef) Idl.definition(text, "I");
        assertThat(names(face.attributes().get(0).annotations())).containsExactly("k");
        assertThat(names(face.operations().get(0).annotations())).containsExactly("l");
        assertThat(names(face.operations().get(0).parameters().get(0).annotations()))
                .containsExactly("m");
        assertThat(names(face.operations().get(0).parameters().get(1).annotations()))
                .containsExactly("n");
        var value = (ValueDef) Idl.definition(text, "V");
        assertThat(names(value.state().get(0).field().annotations())).containsExactly("p");
        assertThat(names(value.initializers().get(0).annotations())).containsExactly("q");
        assertThat(names(value.initializers().get(0).parameters().get(0).annotations()))
                .containsExactly("r");
        assertThat(names(((BitsetDef) Idl.definition(text, "B")).fields().get(0).annotations()))
                .containsExactly("t");
        assertThat(names(((BitmaskDef) Idl.definition(text, "M")).flags().get(0).annotations()))
                .containsExactly("v");
        assertThat(names(((ComponentDef) Idl.definition(text, "C"))
                        .ports()
                        .get(0)
                        .annotations()))
                .containsExactly("x");
        assertThat(names(
                        ((HomeDef) Idl.definition(text, "H")).factories().get(0).annotations()))
                .containsExactly("z");
    }

    @Test
    void haveTheValuesOfTheirDefinitionAndItsDefaults() {
        var struct = (StructDef) Idl.definition("""
                module m {
                    const long HALF = 50;
                    @annotation price { long cents; string currency default "EUR"; enum Sort { NET, GROSS };
                        Sort kind default GROSS; any note default 2.5; };
                    @price(cents = HALF * 2, kind = NET) struct S { long x; };
                };
                """, "m::S");

        Annotation price = only(struct.declaration().annotations());
        assertThat(price.definition()).hasToString("Optional[::m::@price]");
        assertThat(price.parameters()).containsOnlyKeys("cents", "kind");
        assertThat(price.values()).containsOnlyKeys("cents", "currency", "kind", "note");
        assertThat(price.values())
                .containsEntry("cents", integer(100))
                .containsEntry("currency", new StringValue("EUR"));
        assertThat(((EnumValue) price.values().get("kind")).ordinal()).isZero();
    }

    @Test
    void ofTheStandardTakeTheTypeOfWhatTheyStandOn() {
        var struct = (StructDef) Idl.definition(
                "enum Hue { RED, BLUE }; struct S { @default(BLUE) Hue h; @range(min = -1, max = 0x10) short n;"
                        + " @optional boolean b; @default(TRUE) boolean t; };",
                "S");

        assertThat(only(struct.fields().get(0).annotations()).value())
                .hasValueSatisfying(
                        value -> assertThat(((EnumValue) value).ordinal()).isEqualTo(1));
        assertThat(only(struct.fields().get(1).annotations()).values())
                .containsEntry("min", integer(-1))
                .containsEntry("max", integer(16));
        assertThat(only(struct.fields().get(2).annotations()).values()).isEmpty();
        assertThat(only(struct.fields().get(3).annotations()).value()).contains(new BooleanValue(true));
    }

    @Test
    void thatNobodyKnowsKeepTheirTextAndWhatCanBeSaidOfTheirValues() {
        var face = (InterfaceDef)
                Idl.definition("@replicated(3) @deadline(millis = 2 * 25, when = if::overdue) interface I {};", "I");

        assertThat(face.declaration().annotations().get(0).value()).contains(integer(3));
        Annotation deadline = face.declaration().annotations().get(1);
        assertThat(deadline.values()).containsOnlyKeys("millis").containsEntry("millis", integer(50));
        assertThat(deadline.parameters()).containsEntry("when", "if::overdue");
    }

    @Test
    void definitionsMakeNoJavaAndMayShareTheirNameWithATypeBesideThem() {
        Compilation made = Idl.compile("module m { @annotation Price { enum Sort { A, B }; Sort kind default A; };"
                + " @Price struct Price { long x; }; };");

        assertThat(made.diagnostics()).isEmpty();
        assertThat(made.files())
                .extracting(file -> file.path().toString())
                .containsExactly("m/Price.java", "m/PriceHelper.java", "m/PriceHolder.java");
    }

    @Test
    void onewayIsOneOfThem() {
        var face = (InterfaceDef) Idl.definition("interface I { @oneway void a(); @oneway(FALSE) void b(); };", "I");

        assertThat(face.operations().get(0).oneway()).isTrue();
        assertThat(face.operations().get(1).oneway()).isFalse();
    }
}
