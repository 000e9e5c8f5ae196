package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code kitchen::Collections}, id {@code IDL:pleiad.org/kitchen/Collections:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Collections implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public byte[] blob;

    public boolean[] flags;

    public String[] list;

    public short[] numbers;

    public Spice[][] spices;

    public char[] letters;

    public char[][] wideLetters;

    public double[][] grid;

    public float[][] heights;

    public int[][] table;

    public double[][][] matrices;

    public Collections() {
    }

    public Collections(byte[] blob, boolean[] flags, String[] list, short[] numbers, Spice[][] spices, char[] letters, char[][] wideLetters, double[][] grid, float[][] heights, int[][] table, double[][][] matrices) {
        this.blob = blob;
        this.flags = flags;
        this.list = list;
        this.numbers = numbers;
        this.spices = spices;
        this.letters = letters;
        this.wideLetters = wideLetters;
        this.grid = grid;
        this.heights = heights;
        this.table = table;
        this.matrices = matrices;
    }
}
