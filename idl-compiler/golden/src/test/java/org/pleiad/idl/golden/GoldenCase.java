package org.pleiad.idl.golden;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.Emit;

/**
 * A directory below {@code src/main/idl}: IDL files, and with what options to compile them.
 *
 * @param name of the directory
 * @param options read from {@code options.properties} there: {@code packagePrefix}, {@code prefix.MODULE}, {@code
 *     translation.A/B}, {@code emit}, {@code tie}, {@code idl4}, {@code async}, {@code ami}
 */
record GoldenCase(String name, CompilerOptions options) {

    private static final Path ROOT = Path.of("src", "main", "idl");

    /** All cases, by name. */
    static List<GoldenCase> all() throws IOException {
        try (Stream<Path> directories = Files.list(ROOT)) {
            return directories.sorted().map(GoldenCase::read).toList();
        }
    }

    private static GoldenCase read(Path directory) {
        var builder = CompilerOptions.builder();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(".idl")).sorted().forEach(builder::source);
            Properties properties = new Properties();
            Path file = directory.resolve("options.properties");
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
            }
            new ArrayList<>(properties.stringPropertyNames())
                    .forEach(key -> apply(builder, key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the case " + directory, e);
        }
        return new GoldenCase(directory.getFileName().toString(), builder.build());
    }

    private static void apply(CompilerOptions.Builder builder, String key, String value) {
        if (key.equals("packagePrefix")) {
            builder.packagePrefix(value);
        } else if (key.equals("emit")) {
            builder.emit(Emit.valueOf(value));
        } else if (key.equals("tie")) {
            builder.tie(Boolean.parseBoolean(value));
        } else if (key.equals("idl4")) {
            builder.idl4(Boolean.parseBoolean(value));
        } else if (key.equals("async")) {
            builder.async(Boolean.parseBoolean(value));
        } else if (key.equals("ami")) {
            builder.ami(Boolean.parseBoolean(value));
        } else if (key.startsWith("prefix.")) {
            builder.packagePrefix(key.substring("prefix.".length()), value);
        } else if (key.startsWith("translation.")) {
            builder.packageTranslation(key.substring("translation.".length()), value);
        } else {
            throw new IllegalArgumentException("unknown option " + key);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
