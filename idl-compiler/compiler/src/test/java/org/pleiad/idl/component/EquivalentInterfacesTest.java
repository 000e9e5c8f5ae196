package org.pleiad.idl.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.Idl;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

class EquivalentInterfacesTest {

    private static Specification plain(String text) {
        TranslationUnit unit = Idl.read(text);
        assertThat(unit.diagnostics()).isEmpty();
        return EquivalentInterfaces.of(unit.specification());
    }

    private static InterfaceDef face(Specification specification, String name) {
        return (InterfaceDef) specification.definition(new ScopedName(List.of(name.split("::"))));
    }

    private static List<String> members(InterfaceDef face) {
        return face.members().stream().map(InterfaceMember::identifier).toList();
    }

    private static List<String> bases(InterfaceDef face) {
        return face.bases().stream().map(ScopedName::toString).toList();
    }

    @Test
    void derivedComponentsAndHomesInheritWhatTheirBasesBecame() {
        Specification made = plain("#include <Components.idl>\n"
                + "interface Till {}; component Clerk supports Till {}; component Trainee : Clerk { provides Till p; };"
                + "valuetype Badge : Components::PrimaryKeyBase { public long number; };"
                + "home Agency manages Clerk {};"
                + "home School : Agency supports Till manages Trainee primarykey Badge { void teach(); };");

        assertThat(bases(face(made, "Clerk"))).containsExactly("::Components::CCMObject", "::Till");
        assertThat(bases(face(made, "Trainee"))).containsExactly("::Clerk");
        assertThat(bases(face(made, "AgencyExplicit"))).containsExactly("::Components::CCMHome");
        assertThat(bases(face(made, "AgencyImplicit"))).containsExactly("::Components::KeylessCCMHome");
        assertThat(bases(face(made, "SchoolExplicit"))).containsExactly("::AgencyExplicit", "::Till");
        assertThat(members(face(made, "SchoolExplicit"))).containsExactly("teach");
        assertThat(bases(face(made, "SchoolImplicit"))).isEmpty();
        assertThat(members(face(made, "SchoolImplicit")))
                .containsExactly("create", "find_by_primary_key", "remove", "get_primary_key");
        assertThat(bases(face(made, "School"))).containsExactly("::SchoolExplicit", "::SchoolImplicit");
    }

    @Test
    void factoriesAndFindersRaiseTheFailureOfTheirKindFirst() {
        Specification made = plain("exception Full {}; component C {};"
                + "home H manages C { factory make() raises (Full); finder find(in long a); };");
        List<Operation> operations = face(made, "HExplicit").operations();

        assertThat(operations.get(0).raises()).hasToString("[::Components::CreateFailure, ::Full]");
        assertThat(operations.get(1).raises()).hasToString("[::Components::FinderFailure]");
    }

    @Test
    void consumersOfDerivedEventsInheritFromThoseOfTheirBases() {
        Specification made = plain("module m { eventtype Sold {}; eventtype Reduced : Sold {}; };");

        assertThat(bases(face(made, "m::SoldConsumer"))).containsExactly("::Components::EventConsumerBase");
        assertThat(bases(face(made, "m::ReducedConsumer"))).containsExactly("::m::SoldConsumer");
        assertThat(members(face(made, "m::ReducedConsumer"))).containsExactly("push_Reduced");
        var reduced = (ValueDef) made.definition(new ScopedName(List.of("m", "Reduced")));
        assertThat(reduced.bases()).hasToString("[::m::Sold]");
    }

    @Test
    void mirroredPortsFaceTheOtherWay() {
        Specification made = plain("interface I {}; porttype P { provides I a; uses I b; attribute long n; };"
                + "porttype Q { port P p; }; connector K { mirrorport P left; port Q right; };");

        assertThat(members(face(made, "K")))
                .containsExactly(
                        "connect_left_a",
                        "disconnect_left_a",
                        "get_connection_left_a",
                        "provide_left_b",
                        "provide_right_p_a",
                        "connect_right_p_b",
                        "disconnect_right_p_b",
                        "get_connection_right_p_b",
                        "left_n",
                        "right_p_n");
    }

    @Test
    void idsOfWhatIsMadeKeepPrefixAndVersion() {
        Specification made = plain("#pragma prefix \"shop.example\"\n"
                + "module m { interface I {}; component C { uses multiple I x; }; home H manages C {};\n"
                + "#pragma version H 1.4\n};");

        assertThat(face(made, "m::HExplicit").declaration().repositoryId())
                .isEqualTo("IDL:shop.example/m/HExplicit:1.4");
        assertThat(face(made, "m::C").contents().get(0).declaration().repositoryId())
                .isEqualTo("IDL:shop.example/m/C/xConnection:1.0");
    }

    @Test
    void javaIsMadeWithoutIncludingTheLibrary() {
        Compilation made = Idl.compile("module m { eventtype E { public long x; }; component C { consumes E in_; };"
                + " home H manages C {}; };");

        assertThat(made.diagnostics()).isEmpty();
        assertThat(made.files()).extracting(file -> file.path().toString()).contains("m/C.java", "m/EConsumer.java");
        assertThat(made.files()).noneMatch(file -> file.path().toString().contains("Components"));
    }

    @Test
    void aComponentAsATypeIsAReference() {
        Compilation made =
                Idl.compile("module m { component C {}; struct S { C held; sequence<C> many; }; interface I {"
                        + " C get(in S s); }; };");

        assertThat(made.diagnostics()).isEmpty();
    }
}
