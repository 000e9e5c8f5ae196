package org.pleiad.console.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request to the console that is not answered: what is wrong, and how to mend it. */
public final class ConsoleFault extends Exception {
    private final int status;
    private final String mend;

    /**
     * A fault.
     *
     * @param status of HTTP
     * @param what what is wrong
     * @param mend what to do
     */
    public ConsoleFault(int status, String what, String mend) {
        super(what);
        this.status = status;
        this.mend = mend;
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** How to mend it. */
    public String mend() {
        return mend;
    }

    /** {@code {"error": {"status", "what", "mend"}}}. */
    public Map<String, Object> json() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("what", getMessage());
        error.put("mend", mend);
        return Map.of("error", error);
    }
}
