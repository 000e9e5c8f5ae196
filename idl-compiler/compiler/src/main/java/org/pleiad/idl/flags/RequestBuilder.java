package org.pleiad.idl.flags;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.Emit;

/** Collects the effects of the flags, in the order of the command line. Not thread-safe. */
public final class RequestBuilder {

    private final CompilerOptions.Builder options;
    private final List<String> notes = new ArrayList<>();
    private Path outputDirectory = Path.of("");
    private boolean verbose;
    private boolean keepOld;

    /** Adds to options that were begun elsewhere. */
    public RequestBuilder(CompilerOptions.Builder options) {
        this.options = options;
    }

    /** Adds an IDL file to generate code for. */
    public void source(String file) {
        options.source(Path.of(file));
    }

    /** The request as the flags made it. */
    public Request build() {
        return new Request(options.build(), outputDirectory, verbose, keepOld, notes);
    }

    CompilerOptions.Builder options() {
        return options;
    }

    void define(String definition) {
        int equals = definition.indexOf('=');
        String name = equals < 0 ? definition : definition.substring(0, equals);
        if (name.isBlank()) {
            throw new UsageException("-D needs a name, as in -DNAME or -DNAME=value, but got '" + definition + "'");
        }
        options.define(name, equals < 0 ? "" : definition.substring(equals + 1));
    }

    void packagePrefix(String value) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            options.packagePrefix(value);
        } else {
            options.packagePrefix(value.substring(0, equals), value.substring(equals + 1));
        }
    }

    /** {@code module=package}, or with a colon as JacORB has it. */
    void packageTranslation(String flag, String value, char separator) {
        int at = value.lastIndexOf(separator);
        if (at <= 0 || at == value.length() - 1) {
            throw new UsageException(flag + " needs MODULE" + separator + "PACKAGE, but got '" + value + "'");
        }
        options.packageTranslation(value.substring(0, at), value.substring(at + 1));
    }

    void emit(String half) {
        options.emit(
                switch (half) {
                    case "client" -> Emit.CLIENT;
                    case "server" -> Emit.SERVER;
                    case "all" -> Emit.ALL;
                    default -> throw new UsageException("--emit takes client, server or all, but got '" + half + "'");
                });
    }

    void tie(boolean yes) {
        options.tie(yes);
    }

    void outputDirectory(String directory) {
        outputDirectory = Path.of(directory);
    }

    void verbose() {
        verbose = true;
    }

    void keepOld() {
        keepOld = true;
    }

    void note(String text) {
        notes.add(text);
    }
}
