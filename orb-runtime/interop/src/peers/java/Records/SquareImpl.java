package Records;

/** A {@code Square}; found by its name. */
public class SquareImpl extends Square {
    private static final long serialVersionUID = 1L;

    @Override
    public double area() {
        return side * side;
    }
}
