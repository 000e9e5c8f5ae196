package Records;

/** A {@code Node}; found by its name. */
public class NodeImpl extends Node {
    private static final long serialVersionUID = 1L;

    public NodeImpl() {}
}
