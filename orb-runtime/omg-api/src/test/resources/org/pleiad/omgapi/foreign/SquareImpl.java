package foreign;

public class SquareImpl extends Square {
    @Override
    public double area() {
        return side * side;
    }
}
