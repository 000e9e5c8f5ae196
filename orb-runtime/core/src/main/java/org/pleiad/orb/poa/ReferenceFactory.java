package org.pleiad.orb.poa;

/** Makes and reads references for the object adapters; implemented by the front door with the endpoints it listens on. */
public interface ReferenceFactory {

    /** A reference to an object of this process. */
    org.omg.CORBA.Object create(String repositoryId, byte[] objectKey);

    /**
     * A reference to an object of this process.
     *
     * @param heartbeats whether it tells clients that this server answers heartbeats
     */
    default org.omg.CORBA.Object create(String repositoryId, byte[] objectKey, boolean heartbeats) {
        return create(repositoryId, objectKey);
    }

    /** The object key in a reference that this ORB made, or {@code null} if it is another's. */
    byte[] objectKey(org.omg.CORBA.Object reference);
}
