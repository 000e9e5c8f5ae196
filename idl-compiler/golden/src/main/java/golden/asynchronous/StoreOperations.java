package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.IntHolder;

/**
 * Where things are kept.
 *
 * <p>Operations of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public interface StoreOperations {

    /**
     * How many things there are.
     */
    int size();

    String label();

    void label(String value);

    /**
     * The price of a thing.
     */
    double price(String name) throws Unknown, Busy;

    /**
     * Takes a thing out.
     */
    boolean take(String name, IntHolder count, NamesHolder left) throws Unknown;

    /**
     * Changes a number in place.
     */
    void twice(IntHolder number);

    /**
     * Sums of rows.
     */
    int[] total(int[] first, int[] second, String[][] labels);

    /**
     * Lets the store know; nobody waits.
     */
    void note(String text);

    Store partner(Store other);
}
