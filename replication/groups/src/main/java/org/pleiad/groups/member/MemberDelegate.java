package org.pleiad.groups.member;

import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.portable.Delegate;

/**
 * What the servant of a member has behind it: it is no object of an adapter, so {@code _this()} is the group. Everything that is
 * no matter of the object's identity is left to what ordinary servants have.
 */
final class MemberDelegate implements Delegate {
    private final Delegate ordinary;
    private final ServantMember member;

    MemberDelegate(Delegate ordinary, ServantMember member) {
        this.ordinary = ordinary;
        this.member = member;
    }

    @Override
    public ORB orb(Servant self) {
        return ordinary.orb(self);
    }

    /** {@inheritDoc} The group's reference at the view of the request that is carried out, or else the latest. */
    @Override
    public org.omg.CORBA.Object this_object(Servant self) {
        return member.reference();
    }

    /** {@inheritDoc} The root adapter: helpers of the servant's own may live there. */
    @Override
    public POA poa(Servant self) {
        return ordinary.default_POA(self);
    }

    /** {@inheritDoc} The object key of the group. */
    @Override
    public byte[] object_id(Servant self) {
        return member.objectKey();
    }

    @Override
    public POA default_POA(Servant self) {
        return ordinary.default_POA(self);
    }

    @Override
    public boolean is_a(Servant self, String repositoryId) {
        return ordinary.is_a(self, repositoryId);
    }

    @Override
    public boolean non_existent(Servant self) {
        return false;
    }

    @Override
    public org.omg.CORBA.InterfaceDef get_interface(Servant self) {
        return ordinary.get_interface(self);
    }

    @Override
    public org.omg.CORBA.Object get_interface_def(Servant self) {
        return ordinary.get_interface_def(self);
    }

    @Override
    public String repository_id(Servant self) {
        return ordinary.repository_id(self);
    }
}
