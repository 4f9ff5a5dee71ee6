import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { describeByteCodec } from "../../support/describe-byte-codec";

describeByteCodec("nodeByteCodec", nodeByteCodec);
