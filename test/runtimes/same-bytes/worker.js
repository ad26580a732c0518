// For workerd: the cases come in a request, the answers go out in the response.
import {answer} from './answer.js';

export default {
  async fetch(request) {
    return Response.json(await answer(await request.json()));
  },
};
