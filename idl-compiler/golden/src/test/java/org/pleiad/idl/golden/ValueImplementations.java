package org.pleiad.idl.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pleiad.idl.GeneratedFile;

/** The classes that a programmer writes beside generated value types: the ORB finds {@code FooImpl} by its name. */
final class ValueImplementations {
    private static final Pattern VALUE = Pattern.compile("Top/(val\\d+)\\.java");

    private ValueImplementations() {}

    /** The generated files, and an implementation for each value type of {@link RandomIdl}. */
    static List<GeneratedFile> with(List<GeneratedFile> generated) {
        List<GeneratedFile> all = new ArrayList<>(generated);
        for (GeneratedFile file : generated) {
            Matcher value = VALUE.matcher(file.path().toString().replace('\\', '/'));
            if (value.matches()) {
                String name = value.group(1) + "Impl";
                all.add(new GeneratedFile(
                        Path.of("Top", name + ".java"),
                        "package Top;\n/** A value. */\npublic class " + name + " extends " + value.group(1)
                                + " {\n    private static final long serialVersionUID = 1L;\n    /** An empty one. */\n"
                                + "    public " + name + "() {}\n}\n",
                        file.origin()));
            }
        }
        return all;
    }
}
