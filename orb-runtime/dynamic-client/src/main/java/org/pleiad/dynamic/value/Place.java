package org.pleiad.dynamic.value;

import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeText;

/** Where in the arguments a value stands, so that a message can say it. */
public final class Place {
    private static final int MOST_SHOWN = 60;

    private final Place outer;
    private final String step;

    private Place(Place outer, String step) {
        this.outer = outer;
        this.step = step;
    }

    /** The beginning, for instance {@code argument 'cell'}. */
    public static Place of(String what) {
        return new Place(null, what);
    }

    Place member(String name) {
        return new Place(this, "." + name);
    }

    Place element(int index) {
        return new Place(this, "[" + index + "]");
    }

    /** The value does not fit. */
    Mismatch expected(TypeCode type, Object given) {
        return mismatch(
                "expected " + TypeText.of(type) + ", for example " + Examples.of(type) + ", not " + shown(given));
    }

    /** The value does not fit for another reason. */
    Mismatch mismatch(String why) {
        return new Mismatch(this + ": " + why);
    }

    private static String shown(Object given) {
        if (given == null) {
            return "null";
        }
        String text = given instanceof String string ? '"' + string + '"' : String.valueOf(given);
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    @Override
    public String toString() {
        return outer == null ? step : outer + step;
    }

    /** An argument that does not fit its type; the message says where, what was expected, and shows an example. */
    public static final class Mismatch extends IllegalArgumentException {
        Mismatch(String message) {
            super(message);
        }
    }
}
