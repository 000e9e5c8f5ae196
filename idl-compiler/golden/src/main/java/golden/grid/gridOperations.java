package golden.grid;

import javax.annotation.processing.Generated;

/**
 * A grid of cells that each hold a number; rows and columns count from 0.
 *
 * <p>Operations of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public interface gridOperations {

    /**
     * Number of rows.
     */
    short height();

    /**
     * Number of columns.
     */
    short width();

    /**
     * Puts a value into the cell in row n and column m.
     */
    void set(short n, short m, int value) throws OutOfRange;

    /**
     * The value in row n and column m; 0 until one is set.
     */
    int get(short n, short m) throws OutOfRange;
}
