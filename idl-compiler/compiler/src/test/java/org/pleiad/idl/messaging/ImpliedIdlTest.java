package org.pleiad.idl.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.Idl;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.ScopedName;

class ImpliedIdlTest {

    private static ImpliedIdl implied(String text) {
        TranslationUnit unit = Idl.read(text);
        assertThat(unit.diagnostics()).isEmpty();
        return ImpliedIdl.of(unit.specification());
    }

    private static InterfaceDef face(ImpliedIdl implied, String name) {
        return (InterfaceDef) implied.specification().definition(new ScopedName(List.of(name.split("::"))));
    }

    private static List<String> operations(InterfaceDef face) {
        return face.operations().stream().map(ImpliedIdlTest::signature).toList();
    }

    private static String signature(Operation operation) {
        return operation.identifier()
                + operation.parameters().stream().map(Parameter::identifier).toList();
    }

    @Test
    void handlersTakeResultsAndWhatComesBackThenExceptions() {
        ImpliedIdl made = implied(
                "module M { interface F { long op(in long a, inout short b, out string c); void plain(); }; };");
        assertThat(operations(face(made, "M::AMI_FHandler")))
                .containsExactly(
                        "op[ami_return_val, b, c]", "op_excep[excep_holder]", "plain[]", "plain_excep[excep_holder]");
    }

    @Test
    void attributesAreReadAndWritten() {
        ImpliedIdl made = implied("interface F { readonly attribute long a; attribute short b; };");
        assertThat(operations(face(made, "AMI_FHandler")))
                .containsExactly(
                        "get_a[ami_return_val]",
                        "get_a_excep[excep_holder]",
                        "get_b[ami_return_val]",
                        "get_b_excep[excep_holder]",
                        "set_b[]",
                        "set_b_excep[excep_holder]");
    }

    @Test
    void onewayOperationsHaveNoReply() {
        assertThat(operations(face(implied("interface F { oneway void op(); };"), "AMI_FHandler")))
                .isEmpty();
    }

    @Test
    void handlersInheritAsTheirInterfacesDo() {
        ImpliedIdl made = implied("interface A {}; interface B {}; interface C : A, B {};");
        assertThat(face(made, "AMI_AHandler").bases()).hasToString("[::Messaging::ReplyHandler]");
        assertThat(face(made, "AMI_CHandler").bases()).hasToString("[::AMI_AHandler, ::AMI_BHandler]");
    }

    @Test
    void namesThatAreTakenGetAnotherPrefix() {
        ImpliedIdl made = implied("interface F { void op(); void op_excep(); attribute long x; void get_x(); };"
                + "interface AMI_FHandler {};");
        assertThat(operations(face(made, "AMI_AMI_FHandler")))
                .containsExactly(
                        "op[]",
                        "op_ami_excep[excep_holder]",
                        "op_excep[]",
                        "op_excep_excep[excep_holder]",
                        "ami_get_x[ami_return_val]",
                        "ami_get_x_excep[excep_holder]",
                        "set_x[]",
                        "set_x_excep[excep_holder]",
                        "get_x[]",
                        "get_x_excep[excep_holder]");
    }

    @Test
    void repositoryIdsKeepPrefixAndVersion() {
        ImpliedIdl made = implied("#pragma prefix \"acme.com\"\nmodule M { interface F {};\n#pragma version F 2.3\n};");
        assertThat(face(made, "M::AMI_FHandler").declaration().repositoryId())
                .isEqualTo("IDL:acme.com/M/AMI_FHandler:2.3");
    }

    @Test
    void localAndAbstractInterfacesHaveNoHandler() {
        assertThat(implied("local interface L {}; abstract interface A {};").handlers())
                .isEmpty();
    }

    @Test
    void withoutTheOptionsNothingIsAdded() {
        Compilation plain = Idl.compile("interface F { void op(); };");
        assertThat(plain.files()).noneMatch(file -> file.text().contains("org.pleiad.orb"));
        Compilation asked = Idl.compile(
                "interface F { void op(); };", builder -> builder.ami(true).async(true));
        assertThat(asked.files())
                .anyMatch(file -> file.path().endsWith("FAsync.java"))
                .anyMatch(file -> file.path().endsWith("AMI_FHandlerPOA.java"))
                .noneMatch(file -> file.path().endsWith("AMI_FHandlerAsync.java"));
    }
}
