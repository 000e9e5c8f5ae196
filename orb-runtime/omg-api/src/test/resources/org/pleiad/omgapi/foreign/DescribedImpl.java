package foreign;

public class DescribedImpl extends Described {
    @Override
    public String describe() {
        return text;
    }
}
