package org.pleiad.ir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;

/**
 * The IDL that modules carry in their jars, under {@value #FOLDER}: each file is read with that folder, of its own jar first,
 * as include path. Jars have to have entries for their directories, as those of Maven do.
 */
final class ClassPathIdl {
    static final String FOLDER = "META-INF/idl/";

    private ClassPathIdl() {}

    /** All that a class loader sees. */
    static List<TranslationUnit> read(ClassLoader loader) {
        try {
            var units = new ArrayList<TranslationUnit>();
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                units.addAll(read(folder));
            }
            return units;
        } catch (IOException | URISyntaxException cause) {
            throw new UncheckedIOException(
                    "cannot read the IDL on the class path",
                    cause instanceof IOException io ? io : new IOException(cause));
        }
    }

    private static List<TranslationUnit> read(URL folder) throws IOException, URISyntaxException {
        if (folder.getProtocol().equals("file")) {
            Path directory = Path.of(folder.toURI());
            try (Stream<Path> files = Files.walk(directory)) {
                List<String> names = files.filter(each -> each.toString().endsWith(".idl"))
                        .map(each -> directory.relativize(each).toString())
                        .sorted()
                        .toList();
                return units(names, directory);
            }
        }
        if (folder.openConnection() instanceof JarURLConnection jar) {
            // the loader's own copy of the jar stays open
            URI place = jar.getJarFileURL().toURI();
            Path archive = Path.of(place);
            try (JarFile entries = new JarFile(archive.toFile())) {
                List<String> names = entries.stream()
                        .map(each -> each.getName())
                        .filter(each -> each.startsWith(FOLDER) && each.endsWith(".idl"))
                        .sorted()
                        .toList();
                return units(names, archive);
            }
        }
        return List.of();
    }

    private static List<TranslationUnit> units(List<String> names, Path place) {
        CompilerOptions options = CompilerOptions.builder().include(place).build();
        return names.stream()
                .map(name -> IdlFrontEnd.read(place + "!/" + name, "#include <" + name + ">\n", options))
                .toList();
    }
}
