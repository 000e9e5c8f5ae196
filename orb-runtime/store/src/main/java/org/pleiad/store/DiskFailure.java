package org.pleiad.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The disk refused what was to be forced, now or earlier. What was changed since the last time that it did not may or may not
 * be there when the file is opened again; until then nothing is changed any more.
 */
public final class DiskFailure extends MVStoreException {
    private static final long serialVersionUID = 1L;

    private final boolean mayBeOnDisk;

    DiskFailure(String message, boolean mayBeOnDisk, Throwable cause) {
        super(DataUtils.ERROR_WRITING_FAILED, message);
        this.mayBeOnDisk = mayBeOnDisk;
        initCause(cause);
    }

    /** Whether the caller's change was made before the disk refused, so that it may be there after all. */
    public boolean mayBeOnDisk() {
        return mayBeOnDisk;
    }
}
