package org.pleiad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of the disk, opened as {@link SteadyFile}; the store finds them by the scheme before their name.
 * Public since the library of the maps makes such paths; nobody else does.
 */
public final class SteadyPath extends FilePathWrapper {
    private static final String SCHEME = "steady";

    static {
        FilePath.register(new SteadyPath());
    }

    /** Made by the library. */
    public SteadyPath() {}

    /** The name by which the store opens a file. */
    static String name(Path file) {
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SteadyFile(getBase().toString(), mode);
    }
}
