package org.pleiad.cli.call;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.ReferenceText;
import org.pleiad.cli.Verb;
import org.pleiad.dynamic.DynamicObjects;
import org.pleiad.dynamic.Signatures;
import org.pleiad.dynamic.json.JsonArguments;
import org.pleiad.dynamic.json.JsonWriter;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calls an operation of an object, known by its IDL or by its interface repository; no generated code. */
@Command(
        name = "call",
        mixinStandardHelpOptions = true,
        description = "Calls an operation of any object, with arguments and results in JSON.",
        footer = {
            "",
            "Arguments are several JSON values, one JSON array of all, or one object of all by name. Enums are given by name,",
            "octets in base64 or as an array, an any as {\"type\": \"long\", \"value\": 42}, a union as {\"member\": value}, a",
            "reference as \"IOR:...\" or null. An attribute is read by its name, and written with a value.",
            "",
            "  pleiad call --idl grid.idl grid.ior get 1 2",
            "  pleiad call --idl grid.idl corbaname::localhost#grid set '{\"n\": 1, \"m\": 2, \"value\": 7}'",
            "  pleiad call grid.ior --list"
        })
public final class CallVerb implements Verb, Callable<Integer> {

    /** How the result is printed. */
    enum Output {
        JSON,
        TEXT
    }

    @Parameters(
            index = "0",
            paramLabel = "REFERENCE",
            description =
                    "IOR:…, corbaloc:…, corbaname:…, a file whose first line is one of these, or - for the standard input")
    private String reference;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OPERATION",
            description = "The operation, or attribute; without it, or with --list, all of them are printed as IDL")
    private String operation;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "ARGUMENT",
            description = "In and inout parameters as JSON")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private Interfaces interfaces;

    @Option(names = "--list", description = "Print the operations and attributes as IDL; call nothing")
    private boolean list;

    @Option(
            names = "--output",
            paramLabel = "json|text",
            defaultValue = "JSON",
            description = "How to print the result: on one line, or for people; json unless given")
    private Output output;

    @Option(
            names = "--context",
            paramLabel = "NAME=VALUE",
            description = "A property for the operation's context clause; may be repeated")
    private Map<String, String> context = new LinkedHashMap<>();

    @Option(
            names = "--timeout",
            paramLabel = "MILLIS",
            defaultValue = "30000",
            description = "How long each call may take; ${DEFAULT-VALUE} unless given")
    private int timeoutMillis;

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public CallVerb() {}

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // negative numbers are arguments
                .setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws IOException {
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", Integer.toString(timeoutMillis)}, null);
        try {
            org.omg.CORBA.Object target = orb.string_to_object(ReferenceText.of(reference));
            if (target == null) {
                throw new IllegalArgumentException("the reference is nil: there is nobody to call");
            }
            return with(orb, interfaces.narrow(orb, target).withContext(context));
        } finally {
            orb.destroy();
        }
    }

    private int with(ORB orb, DynamicObject object) {
        boolean forPeople = output == Output.TEXT;
        if (list || operation == null) {
            spec.commandLine().getOut().print(Signatures.text(DynamicObjects.face(object)));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        }
        try {
            Object result = JsonArguments.call(object, DynamicObjects.face(object), operation, arguments);
            spec.commandLine()
                    .getOut()
                    .println(
                            forPeople && result instanceof String text
                                    ? text
                                    : new JsonWriter(orb, forPeople).text(result));
            return ExitCode.OK;
        } catch (RaisedException raised) {
            spec.commandLine().getErr().println(new JsonWriter(orb, forPeople).text(raised));
            return ExitCode.RAISED;
        }
    }
}
